"""sentry-sdk: its integration for OpenAI, which attaches by itself."""

from __future__ import annotations

from typing import Any

import openai
import sentry_sdk
from openai import AsyncOpenAI, OpenAI

from . import plain

events: list[Any] = []
sentry_sdk.init(
    dsn="http://key@127.0.0.1:9/1",
    traces_sample_rate=1.0,
    send_default_pii=True,
    before_send_transaction=lambda event, hint: events.append(event),
)


def traced(result: Any, calls: int) -> Any:
    """What came, once every call has left a span."""
    spans = [span for event in events for span in event["spans"] if span["op"].startswith("gen_ai")]
    events.clear()
    assert len(spans) == calls, [span["op"] for span in spans]
    return result


def completion() -> Any:
    assert openai.__version__ == "2.36.0"
    with sentry_sdk.start_transaction(name="a"):
        result = plain.completion(OpenAI())
    return traced(result, 2)


def stream() -> Any:
    with sentry_sdk.start_transaction(name="a"):
        result = plain.stream(OpenAI())
    return traced(result, 2)


def tool() -> Any:
    with sentry_sdk.start_transaction(name="a"):
        result = plain.tool(OpenAI())
    return traced(result, 2)


async def asynchronous() -> Any:
    with sentry_sdk.start_transaction(name="a"):
        result = await plain.asynchronous(AsyncOpenAI())
    return traced(result, 3)
