"""What type checkers make of the low-level functions. Only checked, never run."""

# ruff: noqa: TC002 - imports read as in an application

from __future__ import annotations

from typing import assert_type

from openai_generated import AuthenticatedClient
from openai_generated.api.chat import create_chat_completion
from openai_generated.api.files import create_file, download_file, list_files
from openai_generated.api.responses import create_response, delete_response
from openai_generated.models import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionCreateParams,
    FileObject,
    ListFilesResponse,
    Response,
)
from openai_generated.types import UNSET
from openai_generated.types import Response as Answer
from openai_runtime.answer.binary import HttpxBinaryResponseContent
from openai_runtime.answer.stream import AsyncStream, Stream


def blocking(client: AuthenticatedClient) -> None:
    """A body is a dictionary that is checked key by key, or a model."""
    body = ChatCompletionCreateParams(model="m", messages=[])
    assert_type(create_chat_completion.sync(client=client, body=body), ChatCompletion)
    assert_type(
        create_chat_completion.sync(client=client, body={"model": "m", "messages": [{"role": "user", "content": "x"}]}),
        ChatCompletion,
    )
    assert_type(create_chat_completion.sync_detailed(client=client, body=body), Answer[ChatCompletion])
    assert_type(create_chat_completion.stream(client=client, body=body), Stream[ChatCompletionChunk])
    assert_type(create_response.sync_detailed(client=client, body={"input": "x"}), Answer[Response])
    assert_type(list_files.sync(client=client, limit=3, after=UNSET), ListFilesResponse)
    assert_type(download_file.sync("id", client=client), bytes)
    assert_type(download_file.sync_detailed("id", client=client), Answer[HttpxBinaryResponseContent])
    delete_response.sync("id", client=client)
    assert_type(create_file.sync(client=client, body={"file": b"", "purpose": "batch"}), FileObject)
    list_files.sync(client=client, limt=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    list_files.sync(client=client, order="up")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def awaited(client: AuthenticatedClient) -> None:
    """The same by awaiting."""
    body = ChatCompletionCreateParams(model="m", messages=[])
    assert_type(await create_chat_completion.asyncio(client=client, body=body), ChatCompletion)
    assert_type(await create_chat_completion.asyncio_detailed(client=client, body=body), Answer[ChatCompletion])
    assert_type(await create_chat_completion.astream(client=client, body=body), AsyncStream[ChatCompletionChunk])
