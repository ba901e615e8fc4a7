"""What type checkers make of the generated resources. Only checked, never run."""

# ruff: noqa: TC002 - imports read as in an application

from __future__ import annotations

from typing import assert_type

from openai_generated.models import (
    ChatCompletion,
    ChatCompletionChunk,
    FileObject,
    Response,
    ResponseOutputItem,
    ResponseOutputMessage,
    ResponseStreamEvent,
    Transcription,
    TranscriptionVerbose,
)
from openai_generated.params import ChatCompletionMessageParam
from openai_generated.resources.audio.transcriptions import Transcriptions
from openai_generated.resources.chat.completions.completions import AsyncCompletions, Completions
from openai_generated.resources.files import AsyncFiles, Files
from openai_generated.resources.responses.responses import Responses
from openai_runtime.answer.binary import AsyncStreamedBinaryAPIResponse, HttpxBinaryResponseContent
from openai_runtime.answer.page import AsyncCursorPage, SyncCursorPage
from openai_runtime.answer.response import (
    APIResponse,
    AsyncResponseContextManager,
    LegacyAPIResponse,
    ResponseContextManager,
)
from openai_runtime.answer.stream import AsyncStream, Stream


def completions(chat: Completions, flag: bool) -> None:
    """The `stream` argument decides what comes back; messages are dicts, models, or both."""
    completion = chat.create(model="m", messages=[{"role": "user", "content": "hi"}])
    assert_type(completion, ChatCompletion)
    assert_type(completion.choices[0].message.content, str | None)
    history: list[ChatCompletionMessageParam] = [
        {"role": "user", "content": [{"type": "text", "text": "x"}]},
        {"role": "assistant", "content": None, "tool_calls": []},
    ]
    assert_type(chat.create(model="m", messages=[*history, completion.choices[0].message]), ChatCompletion)
    assert_type(chat.create(model="m", messages=history, stream=True), Stream[ChatCompletionChunk])
    assert_type(chat.create(model="m", messages=history, stream=False), ChatCompletion)
    assert_type(chat.create(model="m", messages=history, stream=flag), ChatCompletion | Stream[ChatCompletionChunk])
    chat.create(model="m", messages=history, temprature=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    chat.create(model="m", messages=[{"role": "usr"}])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


async def awaited(chat: AsyncCompletions, files: AsyncFiles) -> None:
    """The async classes mirror the others; lists are awaited for a page or iterated for items."""
    assert_type(await chat.create(model="m", messages=[]), ChatCompletion)
    assert_type(await chat.create(model="m", messages=[], stream=True), AsyncStream[ChatCompletionChunk])
    assert_type(await files.list(limit=3), AsyncCursorPage[FileObject])
    async for file in files.list():
        assert_type(file, FileObject)


def responses(client: Responses, item: ResponseOutputItem, event: ResponseStreamEvent) -> None:
    """Output items and events are told apart by `type`; output is input again."""
    response = client.create(model="m", input="hi", tools=[{"type": "web_search"}])
    assert_type(response, Response)
    assert_type(response.output_text, str)
    client.create(input=[*response.output, {"role": "user", "content": "more"}])
    if item.type == "message":
        assert_type(item, ResponseOutputMessage)
    if event.type == "response.output_text.delta":
        assert_type(event.delta, str)


def transcripts(audio: Transcriptions) -> None:
    """The format asked for decides the answer's type."""
    assert_type(audio.create(file=b"", model="m"), Transcription)
    assert_type(audio.create(file=b"", model="m", response_format="verbose_json"), TranscriptionVerbose)
    assert_type(audio.create(file=b"", model="m", response_format="srt"), str)


def views(chat: Completions, files: Files, asynchronous: AsyncFiles) -> None:
    """Views keep the parameters and wrap the answer."""
    assert_type(chat.with_raw_response.create(model="m", messages=[]), LegacyAPIResponse[ChatCompletion])
    assert_type(
        chat.with_streaming_response.create(model="m", messages=[]), ResponseContextManager[APIResponse[ChatCompletion]]
    )
    assert_type(files.content("id"), HttpxBinaryResponseContent)
    assert_type(
        asynchronous.with_streaming_response.content("id"), AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]
    )
    assert_type(files.list(), SyncCursorPage[FileObject])
    for file in files.list():
        assert_type(file, FileObject)
