"""Chat streams: what the scripted server sends, and how the tests ask for it."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from openai_facade import AsyncOpenAI, AsyncStream, OpenAI, Stream

if TYPE_CHECKING:
    from collections.abc import Callable

MESSAGES: Any = [{"role": "user", "content": "hi"}]


def chunk(text: str | None, finish: str | None = None) -> dict[str, Any]:
    delta = {} if text is None else {"content": text}
    return {
        "id": "c",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "delta": delta, "finish_reason": finish}],
    }


def aclient(scripted: Any, **options: Any) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k", base_url=scripted.url, max_retries=0, **options)


def chat(client: OpenAI) -> Stream[Any]:
    return client.chat.completions.create(model="m", messages=MESSAGES, stream=True)


async def achat(client: AsyncOpenAI) -> AsyncStream[Any]:
    return await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)


def text_of(events: Any) -> str:
    return "".join(event.choices[0].delta.content or "" for event in events)


async def awithin(seconds: float, condition: Callable[[], bool]) -> bool:
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            return False
        await asyncio.sleep(0.005)
    return True


def endless(scripted: Any) -> None:
    """Let the server send one event and then nothing for a long time."""
    scripted.answer = lambda request: [*scripted.events(chunk("a"), done=False), 30.0]
