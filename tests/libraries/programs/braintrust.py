"""braintrust: a wrapped client, whose calls become spans."""

from __future__ import annotations

from typing import Any

import braintrust
from braintrust import logger
from braintrust.test_helpers import init_test_logger
from openai import AsyncOpenAI, OpenAI

from . import plain

init_test_logger("a")
keeping = logger._internal_with_memory_background_logger()
memory = keeping.__enter__()


def traced(result: Any, calls: int) -> Any:
    """What came, once every call has left a span."""
    found = memory.pop()
    assert len(found) == calls, [one.get("span_attributes") for one in found]
    assert all(one["output"] for one in found)
    return result


def completion() -> Any:
    return traced(plain.completion(braintrust.wrap_openai(OpenAI())), 2)


def stream() -> Any:
    return traced(plain.stream(braintrust.wrap_openai(OpenAI())), 2)


def tool() -> Any:
    return traced(plain.tool(braintrust.wrap_openai(OpenAI())), 2)


async def asynchronous() -> Any:
    return traced(await plain.asynchronous(braintrust.wrap_openai(AsyncOpenAI())), 3)
