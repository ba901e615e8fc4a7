"""What type checkers see of the client: this file is only type-checked, by mypy and pyright, and never runs."""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import assert_type

import httpx
from openai_facade import AsyncOpenAI, AsyncStream, OpenAI, Stream
from openai_facade.pagination import AsyncCursorPage, SyncCursorPage, SyncPage
from openai_facade.types import CreateEmbeddingResponse, Embedding, FileObject, Model
from openai_facade.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from openai_facade.types.responses import Response, ResponseStreamEvent
from openai_runtime.answer.binary import (
    AsyncStreamedBinaryAPIResponse,
    HttpxBinaryResponseContent,
    StreamedBinaryAPIResponse,
)
from openai_runtime.answer.response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)


def chat(client: OpenAI, flag: bool) -> None:
    """Overloads on `stream`: left out, False, True, and a plain bool."""
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "hi"}]
    assert_type(client.chat.completions.create(model="m", messages=messages), ChatCompletion)
    assert_type(client.chat.completions.create(model="m", messages=messages, stream=None), ChatCompletion)
    assert_type(client.chat.completions.create(model="m", messages=messages, stream=False), ChatCompletion)
    assert_type(client.chat.completions.create(model="m", messages=messages, stream=True), Stream[ChatCompletionChunk])
    assert_type(
        client.chat.completions.create(model="m", messages=messages, stream=flag),
        ChatCompletion | Stream[ChatCompletionChunk],
    )
    for chunk in client.chat.completions.create(model="m", messages=messages, stream=True):
        assert_type(chunk, ChatCompletionChunk)
        assert_type(chunk.choices[0].delta.content, str | None)
    with client.chat.completions.create(model="m", messages=messages, stream=True) as stream:
        assert_type(stream, Stream[ChatCompletionChunk])
        assert_type(next(stream), ChatCompletionChunk)


def literals(client: OpenAI) -> None:
    """Dict literals need no annotation, whatever they nest."""
    completion = client.chat.completions.create(
        model="m",
        messages=[
            {"role": "system", "content": "be brief"},
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "what is this?"},
                    {"type": "image_url", "image_url": {"url": "https://x/y.png", "detail": "low"}},
                ],
            },
            {
                "role": "assistant",
                "tool_calls": [{"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
            },
            {"role": "tool", "tool_call_id": "1", "content": "3"},
        ],
        tools=[{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}],
        tool_choice="auto",
        response_format={"type": "json_object"},
        stop=["a", "b"],
        temperature=0,
    )
    assert_type(completion.choices[0].message.content, str | None)
    assert_type(completion._request_id, str | None)
    response = client.responses.create(
        model="m",
        input=[
            {"role": "user", "content": "hi"},
            {"role": "user", "content": [{"type": "input_text", "text": "hi"}]},
        ],
        tools=[{"type": "web_search"}],
    )
    assert_type(response, Response)
    assert_type(response.output_text, str)


def misuse(client: OpenAI) -> None:
    """What must be an error; an ignore that is not needed is one too."""
    client.chat.completions.create(model="m", messages=[], temprature=1)  # type: ignore[call-overload]
    OpenAI(api_kye="k")  # type: ignore[call-arg]
    OpenAI(http_client=httpx.AsyncClient())  # type: ignore[arg-type]
    AsyncOpenAI(http_client=httpx.Client())  # type: ignore[arg-type]
    client.files.list(limt=3)  # type: ignore[call-arg]
    client.files.with_raw_response.list(limt=3)  # type: ignore[call-arg]
    client.embeddings.create(model="m")  # type: ignore[call-arg]
    client.chat = client.chat  # type: ignore[misc]
    client.chat.completions.creat  # type: ignore[attr-defined]  # noqa: B018


def responses(client: OpenAI, flag: bool) -> None:
    """The same overloads on responses, for new ones and for those that are fetched."""
    assert_type(client.responses.create(model="m", input="hi"), Response)
    assert_type(client.responses.create(model="m", input="hi", stream=True), Stream[ResponseStreamEvent])
    assert_type(client.responses.create(model="m", input="hi", stream=flag), Response | Stream[ResponseStreamEvent])
    assert_type(client.responses.retrieve("resp_1"), Response)
    assert_type(client.responses.retrieve("resp_1", stream=True), Stream[ResponseStreamEvent])
    for event in client.responses.create(model="m", input="hi", stream=True):
        if event.type == "response.output_text.delta":
            assert_type(event.delta, str)
        elif event.type == "response.completed":
            assert_type(event.response, Response)


def pages(client: OpenAI) -> None:
    """A page is a page, and iterating over it gives items."""
    page = client.files.list(limit=10)
    assert_type(page, SyncCursorPage[FileObject])
    assert_type(page.data, list[FileObject])
    assert_type(page.has_more, bool | None)
    assert_type(page.get_next_page(), SyncCursorPage[FileObject])
    assert_type(page.iter_pages(), Iterator[SyncCursorPage[FileObject]])
    for file in page:
        assert_type(file, FileObject)
        assert_type(file.filename, str)
    assert_type(client.models.list(), SyncPage[Model])


def raw(client: OpenAI, flag: bool) -> None:
    """The raw view keeps arguments and overloads."""
    view = client.chat.completions.with_raw_response
    assert_type(view.create(model="m", messages=[]), LegacyAPIResponse[ChatCompletion])
    assert_type(view.create(model="m", messages=[]).parse(), ChatCompletion)
    assert_type(view.create(model="m", messages=[], stream=True).parse(), Stream[ChatCompletionChunk])
    assert_type(view.create(model="m", messages=[], stream=flag).parse(), ChatCompletion | Stream[ChatCompletionChunk])
    assert_type(view.create(model="m", messages=[]).parse(to=Response), Response)
    assert_type(client.with_raw_response.chat.completions.create(model="m", messages=[]).parse(), ChatCompletion)
    assert_type(client.chat.with_raw_response.completions.create(model="m", messages=[]).parse(), ChatCompletion)
    assert_type(client.files.with_raw_response.list().parse(), SyncCursorPage[FileObject])
    assert_type(client.files.with_raw_response.content("f").parse(), HttpxBinaryResponseContent)
    assert_type(view.create(model="m", messages=[]).request_id, str | None)
    assert_type(view.create(model="m", messages=[]).rate_limit.remaining_tokens, int | None)
    assert_type(client.embeddings.with_raw_response.create(model="m", input="x").parse(), CreateEmbeddingResponse)


def streamed(client: OpenAI) -> None:
    """The streaming view hands out managers."""
    view = client.chat.completions.with_streaming_response
    assert_type(view.create(model="m", messages=[]), ResponseContextManager[APIResponse[ChatCompletion]])
    with view.create(model="m", messages=[]) as response:
        assert_type(response.parse(), ChatCompletion)
        assert_type(response.iter_lines(), Iterator[str])
    with client.audio.speech.with_streaming_response.create(model="m", voice="alloy", input="x") as speech:
        assert_type(speech, StreamedBinaryAPIResponse)
        speech.stream_to_file("speech.mp3")
    assert_type(client.files.content("f"), HttpxBinaryResponseContent)


def embeddings(client: OpenAI) -> None:
    """Vectors are lists of floats."""
    response = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"])
    assert_type(response.data, list[Embedding])
    assert_type(response.data[0].embedding, list[float])


async def asynchronous(client: AsyncOpenAI, flag: bool) -> None:
    """Everything once more, awaited."""
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "hi"}]
    assert_type(await client.chat.completions.create(model="m", messages=messages), ChatCompletion)
    stream = await client.chat.completions.create(model="m", messages=messages, stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
    assert_type(
        await client.chat.completions.create(model="m", messages=messages, stream=flag),
        ChatCompletion | AsyncStream[ChatCompletionChunk],
    )
    page = await client.files.list()
    assert_type(page, AsyncCursorPage[FileObject])
    assert_type(await page.get_next_page(), AsyncCursorPage[FileObject])
    assert_type(page.iter_pages(), AsyncIterator[AsyncCursorPage[FileObject]])
    async for file in client.files.list():
        assert_type(file, FileObject)
    async for file in page:
        assert_type(file, FileObject)
    view = client.chat.completions.with_raw_response
    assert_type(await view.create(model="m", messages=messages), LegacyAPIResponse[ChatCompletion])
    assert_type(
        (await view.create(model="m", messages=messages, stream=True)).parse(), AsyncStream[ChatCompletionChunk]
    )
    assert_type((await client.files.with_raw_response.list()).parse(), AsyncCursorPage[FileObject])
    managers = client.chat.completions.with_streaming_response
    assert_type(
        managers.create(model="m", messages=messages), AsyncResponseContextManager[AsyncAPIResponse[ChatCompletion]]
    )
    async with managers.create(model="m", messages=messages) as response:
        assert_type(await response.parse(), ChatCompletion)
        assert_type(response.iter_bytes(), AsyncIterator[bytes])
    async with client.files.with_streaming_response.content("f") as content:
        assert_type(content, AsyncStreamedBinaryAPIResponse)
    assert_type(await client.files.content("f"), HttpxBinaryResponseContent)
    await client.chat.completions.create(model="m", messages=[], temprature=1)  # type: ignore[call-overload]
