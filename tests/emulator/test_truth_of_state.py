"""What the API refuses for what was done before: files of another purpose, unknown cursors, what comes too late."""

from __future__ import annotations

import base64
import json
import time
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx
    from openai_facade.testing import Emulator

LINE = b'{"messages": []}\n'


def upload(http: httpx.Client, name: str, data: bytes, purpose: str) -> httpx.Response:
    return http.post("/files", files={"file": (name, data)}, data={"purpose": purpose})


def uploaded(http: httpx.Client, purpose: str, name: str = "a.jsonl") -> str:
    answer = upload(http, name, LINE, purpose)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["id"])


@pytest.mark.parametrize(
    ("name", "data", "purpose", "code"),
    [
        ("a.txt", LINE, "batch", "invalid_file_format"),
        ("a", LINE, "fine-tune", "invalid_file_format"),
        ("a.json", LINE, "evals", "invalid_file_format"),
        ("a.txt", LINE, "vision", "invalid_file_format"),
        ("a.jsonl", LINE + b"{", "fine-tune", "invalid_jsonl"),
        ("a.jsonl", LINE + b"[]", "fine-tune", "invalid_jsonl"),
        ("a.jsonl", LINE * 100_000 + b"x\n", "fine-tune", None),
        ("a.JSONL", LINE + b"\n" + LINE, "fine-tune", None),
        ("a.jsonl", b"{", "batch", None),
        ("a.txt", b"x", "assistants", None),
        ("a", b"x", "user_data", None),
        ("a.png", b"x", "vision", None),
    ],
)
def test_a_file_suits_its_purpose(name: str, data: bytes, purpose: str, code: str | None, http: httpx.Client) -> None:
    answer = upload(http, name, data, purpose)
    if code is None:
        assert answer.status_code == 200, answer.text
    else:
        error = answer.json()["error"]
        assert (answer.status_code, error["code"], error["param"]) == (400, code, "file")


def test_an_announced_file_suits_its_purpose(api: Any) -> None:
    body = {"filename": "a.txt", "purpose": "batch", "bytes": 1, "mime_type": "text/plain"}
    error = api.refused("POST", "/uploads", 400, json=body)
    assert (error["code"], error["param"]) == ("invalid_file_format", "filename")


@pytest.mark.parametrize("purpose", ["user_data", "evals"])
def test_an_announced_file_may_have_any_purpose_that_clients_know(purpose: str, api: Any) -> None:
    body = {"filename": "a.jsonl", "purpose": purpose, "bytes": 1, "mime_type": "text/plain"}
    assert api.post("/uploads", body)["purpose"] == purpose


@pytest.mark.parametrize(
    ("path", "body", "param", "purpose"),
    [
        ("/batches", {"endpoint": "/v1/responses", "completion_window": "24h"}, "input_file_id", "fine-tune"),
        ("/fine_tuning/jobs", {"model": "gpt-4o-mini"}, "training_file", "batch"),
    ],
)
def test_a_file_is_used_for_its_purpose(
    path: str, body: Any, param: str, purpose: str, api: Any, http: httpx.Client
) -> None:
    error = api.refused("POST", path, 400, json={**body, param: uploaded(http, purpose)})
    assert (error["code"], error["param"]) == ("invalid_file_purpose", param)
    right = {"input_file_id": "batch", "training_file": "fine-tune"}[param]
    api.post(path, {**body, param: uploaded(http, right)})


def test_validation_files_are_for_training_too(api: Any, http: httpx.Client) -> None:
    body = {"model": "m", "training_file": uploaded(http, "fine-tune"), "validation_file": uploaded(http, "batch")}
    assert api.refused("POST", "/fine_tuning/jobs", 400, json=body)["param"] == "validation_file"


PDF = "data:application/pdf;base64," + base64.b64encode(b"%PDF").decode()


def asking(path: str, part: dict[str, Any]) -> dict[str, Any]:
    if path == "/responses":
        return {"model": "m", "input": [{"role": "user", "content": [{"type": "input_file", **part}]}]}
    return {"model": "m", "messages": [{"role": "user", "content": [{"type": "file", "file": part}]}]}


@pytest.mark.parametrize(("path", "field"), [("/responses", "input"), ("/chat/completions", "messages")])
def test_files_in_a_prompt_are_there_and_can_be_read(path: str, field: str, api: Any, http: httpx.Client) -> None:
    name = uploaded(http, "user_data", "a.pdf")
    api.post(path, asking(path, {"file_id": name}))
    api.post(path, asking(path, {"filename": "a.pdf", "file_data": PDF}))
    place = f"{field}[0].content[0]"
    error = api.refused("POST", path, 400, json=asking(path, {"file_id": uploaded(http, "batch")}))
    assert (error["param"], error["code"]) == (f"{place}.file_id", "invalid_file_purpose")
    error = api.refused("POST", path, 400, json=asking(path, {"filename": "a.pdf", "file_data": "%%"}))
    assert (error["param"], error["code"]) == (f"{place}.file_data", "invalid_value")
    api.delete(f"/files/{name}")
    error = api.refused("POST", path, 400, json=asking(path, {"file_id": name}))
    assert (error["param"], error["code"]) == (f"{place}.file_id", "invalid_value")


def test_pictures_in_a_response_can_be_read(api: Any) -> None:
    def body(url: str) -> dict[str, Any]:
        return {"model": "m", "input": [{"role": "user", "content": [{"type": "input_image", "image_url": url}]}]}

    api.post("/responses", body("https://example.com/a.png"))
    error = api.refused("POST", "/responses", 400, json=body("data:image/png;base64,%"))
    assert (error["param"], error["code"]) == ("input[0].content[0].image_url", "invalid_image_format")


@pytest.mark.parametrize(
    ("path", "limit", "code"),
    [
        ("/vector_stores", 0, "integer_below_min_value"),
        ("/vector_stores", -1, "integer_below_min_value"),
        ("/vector_stores", 101, "integer_above_max_value"),
        ("/batches", 101, "integer_above_max_value"),
        ("/files", 10_001, "integer_above_max_value"),
        ("/organization/usage/completions?start_time=1&bucket_width=1d", 32, "integer_above_max_value"),
        ("/files", 10_000, None),
        ("/vector_stores", 100, None),
        ("/organization/usage/completions?start_time=1&bucket_width=1m", 1_440, None),
        ("/organization/groups", 1_000, None),
    ],
)
def test_the_length_of_a_page_has_bounds(path: str, limit: int, code: str | None, http: httpx.Client) -> None:
    answer = http.get(path + ("&" if "?" in path else "?") + f"limit={limit}")
    if code is None:
        assert answer.status_code == 200, answer.text
    else:
        error = answer.json()["error"]
        assert (answer.status_code, error["param"], error["code"]) == (400, "limit", code)


def test_a_page_begins_at_something_that_there_is_or_was(api: Any) -> None:
    names = [api.post("/vector_stores", {"name": str(number)})["id"] for number in range(3)]
    for name in ("after", "before"):
        error = api.refused("GET", "/vector_stores", 400, params={name: "vs_nothing"})
        assert (error["param"], error["code"]) == (name, "invalid_value")
    api.delete(f"/vector_stores/{names[0]}")
    assert [one["id"] for one in api.get("/vector_stores", params={"after": names[0]})["data"]] == names[:0:-1]
    assert api.get("/batches", params={"after": "batch_of_another_day"})["data"] == []


def test_an_upload_expires(server: Emulator, api: Any, http: httpx.Client) -> None:
    body = {"filename": "a.jsonl", "purpose": "batch", "bytes": 1, "mime_type": "application/jsonl"}
    name = api.post("/uploads", body)["id"]
    part = {"data": ("part", b"x")}
    given = http.post(f"/uploads/{name}/parts", files=part).json()["id"]
    server.service.store.clock = lambda: time.time() + 3601
    for path, sent in (("complete", {"json": {"part_ids": [given]}}), ("parts", {"files": part}), ("cancel", {})):
        error = api.refused("POST", f"/uploads/{name}/{path}", 400, **sent)
        assert error["code"] == "upload_not_pending"
        assert "expired" in error["message"]


@pytest.fixture
def thread(api: Any) -> tuple[str, str]:
    tool = {"type": "function", "function": {"name": "f"}}
    assistant = api.post("/assistants", {"model": "m", "tools": [tool]})["id"]
    name = api.post("/threads", {"messages": [{"role": "user", "content": "x"}]})["id"]
    return name, api.post(f"/threads/{name}/runs", {"assistant_id": assistant})["id"]


def test_nobody_speaks_while_a_run_is_at_work(thread: tuple[str, str], api: Any) -> None:
    name, run = thread
    said = {"role": "user", "content": "and?"}
    error = api.refused("POST", f"/threads/{name}/messages", 400, json=said)
    assert error["message"] == f"Can't add messages to {name} while a run {run} is active."
    api.post(f"/threads/{name}/runs/{run}/cancel")
    api.get(f"/threads/{name}/runs/{run}")
    api.post(f"/threads/{name}/messages", said)


def test_a_batch_that_is_through_is_not_cancelled(api: Any, http: httpx.Client) -> None:
    line = {"custom_id": "a", "method": "POST", "url": "/v1/responses", "body": {"model": "m", "input": "x"}}
    file = upload(http, "a.jsonl", json.dumps(line).encode(), "batch").json()["id"]
    made = {"input_file_id": file, "endpoint": "/v1/responses", "completion_window": "24h"}
    first, second = (api.post("/batches", made)["id"] for _ in range(2))
    for _ in range(4):
        api.get(f"/batches/{first}")
    error = api.refused("POST", f"/batches/{first}/cancel", 409)
    assert error["message"] == "Cannot cancel a batch with status 'completed'."
    assert api.post(f"/batches/{second}/cancel")["status"] == "cancelling"
    assert api.post(f"/batches/{second}/cancel")["status"] == "cancelling"


def test_only_a_job_that_is_paused_goes_on(api: Any, http: httpx.Client) -> None:
    job = api.post("/fine_tuning/jobs", {"model": "m", "training_file": uploaded(http, "fine-tune")})["id"]
    assert api.refused("POST", f"/fine_tuning/jobs/{job}/resume", 400)["code"] == "invalid_status"
    assert api.post(f"/fine_tuning/jobs/{job}/pause")["status"] == "queued"
    assert [api.get(f"/fine_tuning/jobs/{job}")["status"] for _ in range(5)] == ["queued"] * 5
    assert api.refused("POST", f"/fine_tuning/jobs/{job}/pause", 400)["code"] == "invalid_status"
    assert api.post(f"/fine_tuning/jobs/{job}/resume")["status"] == "queued"
    assert [api.get(f"/fine_tuning/jobs/{job}")["status"] for _ in range(2)] == ["queued", "running"]
    api.post(f"/fine_tuning/jobs/{job}/cancel")
    assert api.refused("POST", f"/fine_tuning/jobs/{job}/pause", 400)["code"] == "invalid_status"


def test_a_purpose_that_is_no_word_is_refused(api: Any) -> None:
    for purpose in ([], {}, None, 5):
        body = {"filename": "a.jsonl", "purpose": purpose, "bytes": 1, "mime_type": "text/plain"}
        assert api.refused("POST", "/uploads", 400, json=body)["param"] == "purpose"


def test_a_store_keeps_its_name_and_loses_its_end(api: Any) -> None:
    made = api.post("/vector_stores", {"name": "x", "expires_after": {"anchor": "last_active_at", "days": 2}})
    assert made["expires_at"] == made["last_active_at"] + 2 * 86_400
    left = api.post(f"/vector_stores/{made['id']}", {"name": None, "metadata": None})
    assert (left["name"], left["metadata"], left["expires_at"]) == ("x", {}, made["expires_at"])
    left = api.post(f"/vector_stores/{made['id']}", {"expires_after": None})
    assert (left["expires_at"], "expires_after" in left) == (None, False)


def test_a_realtime_session_has_sensible_values(api: Any) -> None:
    body = {"speed": -1, "instructions": "x"}
    assert api.refused("POST", "/realtime/sessions", 400, json=body)["param"] == "speed"


def test_an_empty_cursor_is_none(api: Any) -> None:
    name = api.post("/vector_stores", {"name": "x"})["id"]
    assert [one["id"] for one in api.get("/vector_stores", params={"after": "", "before": ""})["data"]] == [name]


def test_a_seed_has_64_bits(api: Any) -> None:
    for seed in (2**63 - 1, -(2**63)):
        api.post("/completions", {"model": "m", "prompt": "x", "seed": seed})
    for seed in (2**63, -(2**63) - 1):
        body = {"model": "m", "prompt": "x", "seed": seed}
        assert api.refused("POST", "/completions", 400, json=body)["param"] == "seed"


def test_an_address_is_an_address(api: Any) -> None:
    def body(url: str) -> Any:
        return {"role": "user", "content": [{"type": "image_url", "image_url": {"url": url}}]}

    thread = api.post("/threads")["id"]
    api.post(f"/threads/{thread}/messages", body("https://example.com/a.png"))
    assert "url" in api.refused("POST", f"/threads/{thread}/messages", 400, json=body("no address"))["message"]
