"""Batches that take their time, expire, queue up, and lose what they should have kept."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade.testing.batching import BatchCourse

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from openai_facade.testing import Emulator


class Hours:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def hours(server: Emulator) -> Hours:
    clock = Hours()
    server.service.store.clock = clock
    return clock


def line(name: str, model: str = "gpt-4o-mini") -> dict[str, Any]:
    body = {"model": model, "messages": [{"role": "user", "content": name}]}
    return {"custom_id": name, "method": "POST", "url": "/v1/chat/completions", "body": body}


def begun(http: httpx.Client, api: Any, lines: list[dict[str, Any]]) -> str:
    """The path of a batch over these lines, which has been looked at once."""
    data = "\n".join(map(json.dumps, lines)).encode()
    file = http.post("/files", files={"file": ("in.jsonl", data)}, data={"purpose": "batch"}).json()["id"]
    body = {"input_file_id": file, "endpoint": "/v1/chat/completions", "completion_window": "24h"}
    path = f"/batches/{api.post('/batches', body)['id']}"
    api.get(path)
    return path


def names(http: httpx.Client, file: str | None) -> list[str]:
    """The requests that a file answers."""
    text = "" if file is None else http.get(f"/files/{file}/content").text
    return [json.loads(one)["custom_id"] for one in text.splitlines()]


def test_requests_are_done_as_time_passes(
    server: Emulator, hours: Hours, http: httpx.Client, api: Any, fits: Callable[..., None]
) -> None:
    server.batches = BatchCourse(lines_per_second=2)
    path = begun(http, api, [line(f"l{number}") for number in range(10)])
    for seconds, done in ((1.0, 2), (0.4, 2), (0.7, 4), (2.0, 8)):
        hours.now += seconds
        batch = api.get(path)
        fits("GET /batches/{id}", batch)
        assert (batch["status"], batch["request_counts"]["completed"]) == ("in_progress", done)
    hours.now += 60
    assert [api.get(path)["status"] for _ in range(2)] == ["finalizing", "completed"]


def test_what_is_not_done_in_time_expires(server: Emulator, hours: Hours, http: httpx.Client, api: Any) -> None:
    server.batches = BatchCourse(lines_per_second=1, expires_after=3)
    path = begun(http, api, [line(f"l{number}") for number in range(5)])
    hours.now += 1_000
    batch = api.get(path)
    assert batch["status"] == "expired"
    assert names(http, batch["output_file_id"]) == ["l0", "l1", "l2"]
    text = http.get(f"/files/{batch['error_file_id']}/content").text
    errors = [json.loads(one) for one in text.splitlines()]
    assert [(one["custom_id"], one["response"], one["error"]["code"]) for one in errors] == [
        ("l3", None, "batch_expired"),
        ("l4", None, "batch_expired"),
    ]


def test_what_was_done_before_a_batch_is_cancelled_is_kept(
    server: Emulator, hours: Hours, http: httpx.Client, api: Any
) -> None:
    server.batches = BatchCourse(lines_per_second=1)
    path = begun(http, api, [line(f"l{number}") for number in range(5)])
    hours.now += 2
    api.get(path)
    assert api.post(f"{path}/cancel")["status"] == "cancelling"
    batch = api.get(path)
    assert (batch["status"], names(http, batch["output_file_id"])) == ("cancelled", ["l0", "l1"])
    assert "error_file_id" not in batch


def test_a_queue_that_is_full_fails_a_batch_and_takes_it_later(server: Emulator, http: httpx.Client, api: Any) -> None:
    server.batches = BatchCourse(enqueued_tokens={"gpt-4o*": 3})
    path, lines = begun(http, api, [line("a")]), [line("b b b")]
    failed = api.get(begun(http, api, lines))
    assert failed["status"] == "failed"
    error = failed["errors"]["data"][0]
    assert (error["code"], "Limit: 3 enqueued tokens" in error["message"]) == ("token_limit_exceeded", True)
    assert api.get(begun(http, api, [line("c", "gpt-5")]))["status"] != "failed"  # the queue is that of another model
    while api.get(path)["status"] != "completed":
        pass
    assert api.get(begun(http, api, lines))["status"] == "finalizing"


def test_answers_are_lost_and_shuffled(server: Emulator, http: httpx.Client, api: Any) -> None:
    server.batches = BatchCourse(loses=2, shuffled=True)
    path = begun(http, api, [line(f"l{number}") for number in range(8)])
    api.get(path)
    found = names(http, api.get(path)["output_file_id"])
    assert sorted(found) == [f"l{number}" for number in range(2, 8)]
    assert found != sorted(found)


def test_a_batch_has_one_model(http: httpx.Client, api: Any) -> None:
    failed = api.get(begun(http, api, [line("a"), line("b", "gpt-5")]))
    assert [(one["code"], one["line"]) for one in failed["errors"]["data"]] == [("mismatched_model", 2)]


def test_other_languages_say_how_batches_go_on(server: Emulator, http: httpx.Client) -> None:
    url = f"{server.url}/_emulator/settings"
    assert http.post(url, json={"batches": {"loses": 1}}).json()["batches"]["loses"] == 1
    assert server.batches == BatchCourse(loses=1)
    assert http.post(url, json={"batches": {"loose": 1}}).status_code == 400
    server.reset()
    assert server.batches == BatchCourse()


@pytest.mark.parametrize(
    "given",
    [{"lines_per_second": 0}, {"expires_after": None}, {"loses": -1}, {"loses": True}, {"enqueued_tokens": {"m": "9"}}],
)
def test_a_course_that_cannot_be_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(given))):
        BatchCourse(**given)
