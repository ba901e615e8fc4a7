"""What goes through states: batches, runs, jobs, evals, videos."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def upload(http: httpx.Client, lines: list[Any], purpose: str = "batch") -> str:
    data = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines).encode()
    return str(http.post("/files", files={"file": ("in.jsonl", data)}, data={"purpose": purpose}).json()["id"])


def line(name: str, **body: Any) -> dict[str, Any]:
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": name}], **body}
    return {"custom_id": name, "method": "POST", "url": "/v1/chat/completions", "body": body}


def states(api: Any, path: str, looks: int) -> list[str]:
    return [api.get(path)["status"] for _ in range(looks)]


def begin_batch(api: Any, file: str) -> Any:
    body = {"input_file_id": file, "endpoint": "/v1/chat/completions", "completion_window": "24h"}
    return api.post("/batches", body)


def test_a_batch_runs_its_lines(http: httpx.Client, api: Any, fits: Callable[..., None]) -> None:
    batch = begin_batch(api, upload(http, [line("one"), line("two"), line("bad", temperature=9)]))
    fits("POST /batches", batch)
    path = f"/batches/{batch['id']}"
    assert [batch["status"], *states(api, path, 3)] == ["validating", "in_progress", "finalizing", "completed"]
    done = api.get(path)
    fits("GET /batches/{id}", done)
    assert done["request_counts"] == {"total": 3, "completed": 2, "failed": 1}
    output = http.get(f"/files/{done['output_file_id']}/content").text.splitlines()
    answers = {one["custom_id"]: one["response"] for one in map(json.loads, output)}
    assert set(answers) == {"one", "two"}
    assert "two" in answers["two"]["body"]["choices"][0]["message"]["content"]
    error = json.loads(http.get(f"/files/{done['error_file_id']}/content").text)
    assert (error["custom_id"], error["response"]["status_code"]) == ("bad", 400)
    assert [one["id"] for one in api.get("/batches")["data"]] == [batch["id"]]


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["nonsense"], "invalid_json_line"),
        ([{"custom_id": "a"}], "missing_required_parameter"),
        ([line("a"), line("a")], "duplicate_custom_id"),
        ([{**line("a"), "url": "/v1/embeddings"}], "mismatched_endpoint"),
        ([], "empty_file"),
    ],
)
def test_a_bad_line_fails_the_batch(lines: list[Any], code: str, http: httpx.Client, api: Any) -> None:
    batch = begin_batch(api, upload(http, lines))
    failed = api.get(f"/batches/{batch['id']}")
    assert (failed["status"], failed["errors"]["data"][0]["code"]) == ("failed", code)


def test_a_batch_over_no_file_fails_and_another_is_cancelled(http: httpx.Client, api: Any) -> None:
    batch = begin_batch(api, "file-xxx")
    assert states(api, f"/batches/{batch['id']}", 1) == ["failed"]
    batch = begin_batch(api, upload(http, [line("a")]))
    assert api.post(f"/batches/{batch['id']}/cancel")["status"] == "cancelling"
    assert states(api, f"/batches/{batch['id']}", 2) == ["cancelled", "cancelled"]


@pytest.fixture
def tutor(api: Any) -> str:
    body = {"name": "Tutor", "instructions": "Teach.", "model": "gpt-5.2", "tools": [{"type": "code_interpreter"}]}
    return str(api.post("/assistants", body)["id"])


def thread_with(api: Any, text: str, fits: Callable[..., None]) -> str:
    thread = api.post("/threads", {"metadata": {"a": "b"}})
    fits("POST /threads", thread)
    message = api.post(f"/threads/{thread['id']}/messages", {"role": "user", "content": text})
    fits("POST /threads/{id}/messages", message)
    return str(thread["id"])


def test_a_polled_run_ends_with_a_message(tutor: str, api: Any, fits: Callable[..., None]) -> None:
    thread = thread_with(api, "Solve 3x + 5 = 20", fits)
    run = api.post(f"/threads/{thread}/runs", {"assistant_id": tutor})
    fits("POST /threads/{id}/runs", run)
    assert run["instructions"] == "Teach."
    path = f"/threads/{thread}/runs/{run['id']}"
    assert [run["status"], *states(api, path, 3)] == ["queued", "in_progress", "completed", "completed"]
    fits("GET /threads/{id}/runs/{id}", api.get(path))
    messages = api.get(f"/threads/{thread}/messages", params={"run_id": run["id"]})
    fits("GET /threads/{id}/messages", messages)
    assert "Solve 3x + 5 = 20" in messages["data"][0]["content"][0]["text"]["value"]
    steps = api.get(f"{path}/steps", params={"order": "asc"})
    fits("GET /threads/{id}/runs/{id}/steps", steps)
    assert [step["type"] for step in steps["data"]] == ["tool_calls", "message_creation"]


def test_a_run_waits_for_tool_outputs(tutor: str, api: Any, fits: Callable[..., None]) -> None:
    thread = thread_with(api, "Weather in Paris?", fits)
    run = api.post(f"/threads/{thread}/runs", {"assistant_id": tutor, "tools": [WEATHER]})
    path = f"/threads/{thread}/runs/{run['id']}"
    assert states(api, path, 2) == ["in_progress", "requires_action"]
    waiting = api.get(path)
    fits("GET /threads/{id}/runs/{id}", waiting)
    call = waiting["required_action"]["submit_tool_outputs"]["tool_calls"][0]
    assert json.loads(call["function"]["arguments"]) == {"city": "Paris"}
    api.refused("POST", f"/threads/{thread}/runs", 400, json={"assistant_id": tutor})
    api.refused("POST", f"{path}/submit_tool_outputs", 400, json={"tool_outputs": []})
    outputs = {"tool_outputs": [{"tool_call_id": call["id"], "output": "sunny"}]}
    assert api.post(f"{path}/submit_tool_outputs", outputs)["status"] == "queued"
    assert states(api, path, 2) == ["in_progress", "completed"]
    assert "sunny" in api.get(f"/threads/{thread}/messages")["data"][0]["content"][0]["text"]["value"]


def named_events(answer: httpx.Response) -> list[dict[str, Any]]:
    assert answer.status_code == 200, answer.text
    blocks = [block.split("\n") for block in answer.text.strip().split("\n\n")]
    events = [dict(part.split(": ", 1) for part in block) for block in blocks]
    return [
        {"event": one["event"], "data": one["data"] if one["event"] == "done" else json.loads(one["data"])}
        for one in events
    ]


def test_a_streamed_run_names_its_events(tutor: str, http: httpx.Client, fits: Callable[..., None]) -> None:
    thread = {"messages": [{"role": "user", "content": "Hello"}]}
    body = {"assistant_id": tutor, "thread": thread, "stream": True}
    events = named_events(http.post("/threads/runs", json=body))
    for event in events:
        fits("AssistantStreamEvent", event)
    names = [event["event"] for event in events]
    assert names[:4] == ["thread.created", "thread.run.created", "thread.run.queued", "thread.run.in_progress"]
    assert names[-2:] == ["thread.run.completed", "done"]
    said = "".join(
        event["data"]["delta"]["content"][0]["text"]["value"]
        for event in events
        if event["event"] == "thread.message.delta"
    )
    final = next(event["data"] for event in events if event["event"] == "thread.message.completed")
    assert said == final["content"][0]["text"]["value"]


def test_a_streamed_run_goes_on_with_tool_outputs(
    tutor: str, http: httpx.Client, api: Any, fits: Callable[..., None]
) -> None:
    thread = thread_with(api, "Weather in Paris?", fits)
    body = {"assistant_id": tutor, "tools": [WEATHER], "stream": True}
    events = named_events(http.post(f"/threads/{thread}/runs", json=body))
    assert [event["event"] for event in events[-2:]] == ["thread.run.requires_action", "done"]
    for event in events:
        fits("AssistantStreamEvent", event)
    run = events[-2]["data"]
    call = run["required_action"]["submit_tool_outputs"]["tool_calls"][0]
    outputs = [{"tool_call_id": call["id"], "output": "rain"}]
    path = f"/threads/{thread}/runs/{run['id']}/submit_tool_outputs"
    events = named_events(http.post(path, json={"tool_outputs": outputs, "stream": True}))
    for event in events:
        fits("AssistantStreamEvent", event)
    assert events[-2]["event"] == "thread.run.completed"


def test_a_run_is_cancelled(tutor: str, api: Any, fits: Callable[..., None]) -> None:
    thread = thread_with(api, "Hi", fits)
    run = api.post(f"/threads/{thread}/runs", {"assistant_id": tutor})
    path = f"/threads/{thread}/runs/{run['id']}"
    assert api.post(f"{path}/cancel")["status"] == "cancelling"
    assert states(api, path, 1) == ["cancelled"]
    api.refused("POST", f"{path}/cancel", 400)


def test_a_run_needs_its_assistant_and_thread(tutor: str, api: Any) -> None:
    api.refused("POST", "/threads/runs", 404, json={"assistant_id": "asst_nope"})
    api.refused("POST", "/threads/thread_nope/runs", 404, json={"assistant_id": tutor})


def test_a_fine_tuning_job_leaves_a_model(http: httpx.Client, api: Any, fits: Callable[..., None]) -> None:
    job = api.post("/fine_tuning/jobs", {"training_file": upload(http, ["{}"], "fine-tune"), "model": "gpt-4o-mini"})
    fits("POST /fine_tuning/jobs", job)
    path = f"/fine_tuning/jobs/{job['id']}"
    assert [job["status"], *states(api, path, 3)] == ["validating_files", "queued", "running", "succeeded"]
    done = api.get(path)
    fits("GET /fine_tuning/jobs/{id}", done)
    assert api.get(f"/models/{done['fine_tuned_model']}")["owned_by"] == "org-emulator"
    events = api.get(f"{path}/events")
    fits("GET /fine_tuning/jobs/{id}/events", events)
    assert done["fine_tuned_model"] in events["data"][0]["message"]
    fits("GET /fine_tuning/jobs/{id}/checkpoints", api.get(f"{path}/checkpoints"))
    assert [one["id"] for one in api.get("/fine_tuning/jobs")["data"]] == [job["id"]]


def test_a_fine_tuning_job_over_no_file_fails(api: Any) -> None:
    job = api.post("/fine_tuning/jobs", {"training_file": "file-xxx", "model": "gpt-4o-mini"})
    assert states(api, f"/fine_tuning/jobs/{job['id']}", 1) == ["failed"]
    assert api.get(f"/fine_tuning/jobs/{job['id']}")["error"]["code"] == "invalid_file"


def test_an_eval_run_grades_its_items(api: Any, fits: Callable[..., None]) -> None:
    check = {
        "type": "string_check",
        "name": "same",
        "input": "{{sample.output_text}}",
        "reference": "{{item.answer}}",
        "operation": "eq",
    }
    config = {"type": "custom", "item_schema": {"type": "object"}, "include_sample_schema": True}
    made = api.post("/evals", {"name": "e", "data_source_config": config, "testing_criteria": [check]})
    fits("POST /evals", made)
    content = [
        {"item": {"answer": "4"}, "sample": {"output_text": "4"}},
        {"item": {"answer": "5"}, "sample": {"output_text": "6"}},
    ]
    source = {"type": "jsonl", "source": {"type": "file_content", "content": content}}
    run = api.post(f"/evals/{made['id']}/runs", {"data_source": source})
    fits("POST /evals/{id}/runs", run)
    path = f"/evals/{made['id']}/runs/{run['id']}"
    assert [run["status"], *states(api, path, 2)] == ["queued", "in_progress", "completed"]
    done = api.get(path)
    fits("GET /evals/{id}/runs/{id}", done)
    assert done["result_counts"] == {"total": 2, "errored": 0, "failed": 1, "passed": 1}
    items = api.get(f"{path}/output_items")
    fits("GET /evals/{id}/runs/{id}/output_items", items)
    assert [one["status"] for one in items["data"]] == ["pass", "fail"]


def test_a_video_is_rendered_and_downloaded(http: httpx.Client, api: Any, fits: Callable[..., None]) -> None:
    video = http.post("/videos", files={"prompt": (None, "A cat"), "seconds": (None, "8")}).json()
    fits("POST /videos", video)
    path = f"/videos/{video['id']}"
    assert http.get(f"{path}/content").status_code == 404
    assert [video["status"], *states(api, path, 2)] == ["queued", "in_progress", "completed"]
    assert (api.get(path)["seconds"], api.get(path)["progress"]) == ("8", 100)
    film = http.get(f"{path}/content")
    assert film.headers["content-type"] == "video/mp4"
    assert film.content[4:8] == b"ftyp"
    assert http.get(f"{path}/content", params={"variant": "thumbnail"}).headers["content-type"] == "image/webp"
    assert api.post(f"{path}/remix", {"prompt": "A dog"})["remixed_from_video_id"] == video["id"]
    assert api.delete(path)["deleted"]
    api.refused("GET", path, 404)
