"""Answers with their headers, and those that are read piece by piece: only type-checked, never run.

ty gives a wrapped method the answers of all its overloads together; the others know which one was called.
"""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import assert_type

from openai_facade import AsyncOpenAI, OpenAI
from openai_facade.types import FileObject
from openai_facade.types.chat import ChatCompletion
from openai_facade.types.responses import Response


def raw(client: OpenAI) -> str | None:
    """Headers, and the answer as it would have come."""
    answer = client.chat.completions.with_raw_response.create(
        model="m", messages=[{"role": "user", "content": "hi"}], max_tokens=3
    )
    assert_type(answer.parse(), ChatCompletion)  # ty: ignore[type-assertion-failure]
    assert_type(answer.status_code, int)
    response = client.responses.with_raw_response.create(model="m", input="hi")
    assert_type(response.parse(), Response)  # ty: ignore[type-assertion-failure]
    print(response.headers.get("x-ratelimit-remaining-requests"), response.request_id)
    listed = client.files.with_raw_response.list(limit=3).parse()
    for file in listed:
        assert_type(file, FileObject)
    found: str | None = answer.headers.get("x-request-id")
    return found


def streamed(client: OpenAI, path: str) -> None:
    """Bodies that are not read at once."""
    with client.audio.speech.with_streaming_response.create(model="m", voice="alloy", input="hi") as speech:
        speech.stream_to_file(path)
    with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as answer:
        assert_type(answer.parse(), ChatCompletion)  # ty: ignore[type-assertion-failure]
        for line in answer.iter_lines():
            assert_type(line, str)
    with client.files.with_streaming_response.content("f") as content:
        for piece in content.iter_bytes():
            assert_type(piece, bytes)


async def asynchronous(client: AsyncOpenAI, path: str) -> None:
    """Both, awaited."""
    answer = await client.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(answer.parse(), ChatCompletion)  # ty: ignore[type-assertion-failure]
    async with client.audio.speech.with_streaming_response.create(model="m", voice="alloy", input="hi") as speech:
        await speech.stream_to_file(path)
    async with client.responses.with_streaming_response.create(model="m", input="hi") as response:
        assert_type(await response.parse(), Response)  # ty: ignore[type-assertion-failure]
        async for line in response.iter_lines():
            assert_type(line, str)
