"""Batches for tests: requests, an engine that does not wait, and a count of what is billed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from bulk_work import PlainWork
from openai_facade.bulk import BatchEngine

if TYPE_CHECKING:
    from pathlib import Path

    from openai_facade.testing import Call

CHAT = "chat.completions.create"


def chat(text: str, model: str = "gpt-4o-mini", **more: Any) -> tuple[str, dict[str, Any]]:
    return CHAT, {"model": model, "messages": [{"role": "user", "content": text}], **more}


def engine(**options: Any) -> BatchEngine:
    return BatchEngine(**{"poll": 0.01, "longest_poll": 0.05, "gather": 0.01, **options})


class Asked:
    """How often each request reached the model, by its text: that is what is billed."""

    def __init__(self, emulator: Any) -> None:
        self.texts: Counter[str] = Counter()

        @emulator.handle("POST /chat/completions")
        def count(call: Call) -> Any:
            self.texts[call.body["messages"][0]["content"]] += 1
            answer = call.regular()
            assert isinstance(answer, dict)
            answer["id"], answer["created"] = "chatcmpl-x", 1
            return answer

    @property
    def once(self) -> bool:
        return set(self.texts.values()) == {1}


def run(client: Any, path: Path, jobs: list[Any], made: BatchEngine | None = None, **options: Any) -> PlainWork:
    work = PlainWork(path / "run.sqlite", jobs, **options)
    (made or engine()).run(client, work)
    assert work.notes("") == {}
    return work


def texts(work: PlainWork) -> list[str | None]:
    """What was answered, or None, in order."""
    return [None if answer is None else answer["choices"][0]["message"]["content"] for answer, _ in work.table()]


def codes(work: PlainWork) -> list[Any]:
    return [None if error is None else error.get("code") for _, error in work.table()]


def batches(client: Any) -> list[Any]:
    return list(client.batches.list())
