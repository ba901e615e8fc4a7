"""langsmith: a wrapped client, whose calls become runs."""

from __future__ import annotations

import os
from typing import Any

os.environ["LANGSMITH_TRACING"] = "true"

from langsmith import Client
from langsmith.run_helpers import tracing_context
from langsmith.wrappers import wrap_openai
from openai import AsyncOpenAI, OpenAI

from . import plain


class Kept(Client):
    """A client of langsmith that keeps runs instead of sending them."""

    def __init__(self) -> None:
        super().__init__(api_key="local", api_url="http://127.0.0.1:9", auto_batch_tracing=False)
        self.ended: list[Any] = []

    def create_run(self, name: str, inputs: Any, run_type: Any, **more: Any) -> None:
        """Nothing is sent."""

    def update_run(self, run_id: Any, **more: Any) -> None:
        self.ended.append(more.get("outputs"))


kept = Kept()


def wrapped(kind: Any) -> Any:
    return wrap_openai(kind(), tracing_extra={"client": kept})


def traced(result: Any, calls: int) -> Any:
    """What came, once every call has left a run."""
    found, kept.ended = kept.ended, []
    assert len(found) == calls, found
    assert all(found)
    return result


def completion() -> Any:
    with tracing_context(enabled=True):
        return traced(plain.completion(wrapped(OpenAI)), 2)


def stream() -> Any:
    with tracing_context(enabled=True):
        return traced(plain.stream(wrapped(OpenAI)), 2)


def tool() -> Any:
    with tracing_context(enabled=True):
        return traced(plain.tool(wrapped(OpenAI)), 2)


async def asynchronous() -> Any:
    with tracing_context(enabled=True):
        return traced(await plain.asynchronous(wrapped(AsyncOpenAI)), 3)
