"""What tests of bulk runs share: small calls, servers that answer them, and runs of either colour in one file."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from openai_facade.bulk.schema import StoredOutcome, StoredRequest
from openai_facade.calling.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from .conftest import Caller, Received, Scripted

CHAT = "chat.completions.create"
AT_ONCE = RetryPolicy(max_retries=2, initial=0)


def asked(text: object) -> dict[str, Any]:
    """The arguments of a small call."""
    return {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": str(text)}]}


def completion(text: str) -> dict[str, Any]:
    """The answer to it."""
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "gpt-4o-mini",
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}],
        "usage": {"prompt_tokens": 1_000_000, "completion_tokens": 0, "total_tokens": 1_000_000},
    }


def said(request: Received) -> str:
    """What a call asked."""
    text: str = request.json()["messages"][0]["content"]
    return text


def in_capitals(scripted: Scripted) -> Scripted:
    """A server that gives back what was said, in capitals."""
    scripted.answer = lambda request: scripted.json(completion(said(request).upper()), x_request_id="req-1")
    return scripted


class Runs:
    """Runs of a client of either colour, in one file."""

    def __init__(self, call: Caller, path: Path) -> None:
        self.call = call
        self.path = path

    def map(self, requests: Any, operation: Any = CHAT, **options: Any) -> Any:
        return self.call.client.bulk.map(requests, operation, into=self.path, **{"retries": AT_ONCE, **options})

    def rows(self, requests: Any, operation: Any = CHAT, **options: Any) -> list[Any]:
        return list(self.call.each(self.map(requests, operation, **options)))


def in_one_file(call: Caller, folder: Path) -> Iterator[Runs]:
    """Runs in a file of a folder, and a look at what they leave behind."""
    before = set(threading.enumerate())
    yield Runs(call, folder / "run.sqlite")
    left = [thread for thread in set(threading.enumerate()) - before if "bulk" in thread.name]
    assert not left, "a run leaves no threads behind"
    assert not (folder / "run.sqlite-lock").exists(), "a run frees its file"


def failing(scripted: Scripted, *, status: int = 400, times: int = 10**6) -> Callable[[Received], Any]:
    """A script that refuses what says `bad` for so many times."""
    left = times

    def answer(request: Received) -> Any:
        nonlocal left
        if "bad" in said(request) and left:
            left -= 1
            error = {"message": "no good", "type": "t", "code": "c", "param": "p"}
            return scripted.json({"error": error}, status, x_request_id="req-9")
        return scripted.json(completion(said(request)))

    return answer


def stored_requests(
    *places: int, operation: str = CHAT, id: str | None = None, same_as: int | None = None
) -> list[Any]:
    """The values of requests as they are stored, one after the other."""
    rows = [StoredRequest(place, operation, "{}", b"", id, same_as) for place in places]
    return [value for row in rows for value in row]


def stored_outcome(place: int, answer: str = "{}", error: str | None = None) -> StoredOutcome:
    """What came of one, as it is stored."""
    return StoredOutcome(place, answer, None, error, "req", 0.5, 3, 4, 0.25)
