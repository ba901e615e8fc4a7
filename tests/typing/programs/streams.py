"""Streams of both kinds, in both colours: only type-checked, never run."""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from openai_facade import AsyncOpenAI, AsyncStream, OpenAI
from openai_facade.types.chat import ChatCompletionChunk
from openai_facade.types.responses import Response, ResponseStreamEvent


def words(client: OpenAI) -> Iterator[str]:
    """Text as it comes."""
    with client.chat.completions.create(model="m", messages=[], stream=True) as stream:
        for chunk in stream:
            if chunk.choices and (content := chunk.choices[0].delta.content):
                yield content
            if chunk.usage:
                print(chunk.usage.total_tokens)


def told(event: ResponseStreamEvent) -> str | Response | None:
    """An event by its type."""
    if event.type == "response.output_text.delta":
        return event.delta
    if event.type == "response.completed":
        return event.response
    if event.type == "response.output_item.done" and event.item.type == "function_call":
        return event.item.arguments
    if event.type == "error":
        return event.message
    return None


def responses(client: OpenAI) -> Response | None:
    """The last of a stream's responses."""
    last = None
    for event in client.responses.create(model="m", input="hi", stream=True):
        if (found := told(event)) is not None and isinstance(found, Response):
            last = found
    with client.responses.stream(model="m", input="hi") as stream:
        for each in stream:
            print(each.type)
        stream.get_final_response()
    return last


async def awords(client: AsyncOpenAI) -> AsyncIterator[str]:
    """Text as it comes, awaited."""
    stream: AsyncStream[ChatCompletionChunk] = await client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "hi"}], stream=True
    )
    async for chunk in stream:
        for choice in chunk.choices:
            if choice.delta.role == "assistant" or choice.delta.content:
                yield choice.delta.content or ""
    await stream.close()


async def realtime(client: AsyncOpenAI) -> None:
    """A websocket."""
    async with client.realtime.connect(model="m") as connection:
        await connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        await connection.response.create()
        async for event in connection:
            if event.type == "response.output_text.delta":
                print(event.delta)
            elif event.type == "response.done":
                break
