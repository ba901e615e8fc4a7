# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_facade.extensions import vector_store_files as written
from openai_generated.resources.vector_stores import files as generated
from openai_runtime.lazy import lazy
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_generated import params
    from openai_generated.models.vector_store_file import VectorStoreFile
    from openai_generated.resources.vector_stores.files import (
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
        FilesWithRawResponse as FilesWithRawResponse,
        FilesWithStreamingResponse as FilesWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]


class Files(written.Files):
    """`client.vector_stores.files`, with the hand-written methods of it and of its children."""

    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Add an uploaded file to a vector store and wait until it can be searched or has failed, which its `status` and `last_error` say.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
            chunking_strategy: How the file is cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            max_wait_seconds: The same under the name that the reference has for it; it wins.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return self._create_and_poll(
            {
                "file_id": file_id,
                "vector_store_id": vector_store_id,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "max_wait_seconds": max_wait_seconds,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Wait until a file of a vector store can be searched or has failed, which its `status` and `last_error` say.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            max_wait_seconds: The same under the name that the reference has for it; it wins.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return self._poll(
            {
                "file_id": file_id,
                "vector_store_id": vector_store_id,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "max_wait_seconds": max_wait_seconds,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Upload a file and add it to a vector store, without waiting until it can be searched.

        Args:
            vector_store_id: The id of the vector store.
            file: The file: a path, bytes, an open file, or a tuple of name and content.
            chunking_strategy: How the file is cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
        """
        return self._upload(
            {
                "vector_store_id": vector_store_id,
                "file": file,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Upload a file, add it to a vector store, and wait until it can be searched or has failed, which its `status` and `last_error` say.

        Args:
            vector_store_id: The id of the vector store.
            file: The file: a path, bytes, an open file, or a tuple of name and content.
            chunking_strategy: How the file is cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            max_wait_seconds: The same under the name that the reference has for it; it wins.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return self._upload_and_poll(
            {
                "vector_store_id": vector_store_id,
                "file": file,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "max_wait_seconds": max_wait_seconds,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncFiles(written.AsyncFiles):
    """`client.vector_stores.files`, with the hand-written methods of it and of its children."""

    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Add an uploaded file to a vector store and wait until it can be searched or has failed, which its `status` and `last_error` say.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
            chunking_strategy: How the file is cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            max_wait_seconds: The same under the name that the reference has for it; it wins.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return await self._create_and_poll(
            {
                "file_id": file_id,
                "vector_store_id": vector_store_id,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "max_wait_seconds": max_wait_seconds,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Wait until a file of a vector store can be searched or has failed, which its `status` and `last_error` say.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            max_wait_seconds: The same under the name that the reference has for it; it wins.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return await self._poll(
            {
                "file_id": file_id,
                "vector_store_id": vector_store_id,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "max_wait_seconds": max_wait_seconds,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Upload a file and add it to a vector store, without waiting until it can be searched.

        Args:
            vector_store_id: The id of the vector store.
            file: The file: a path, bytes, an open file, or a tuple of name and content.
            chunking_strategy: How the file is cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
        """
        return await self._upload(
            {
                "vector_store_id": vector_store_id,
                "file": file,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Upload a file, add it to a vector store, and wait until it can be searched or has failed, which its `status` and `last_error` say.

        Args:
            vector_store_id: The id of the vector store.
            file: The file: a path, bytes, an open file, or a tuple of name and content.
            chunking_strategy: How the file is cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            max_wait_seconds: The same under the name that the reference has for it; it wins.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
        """
        return await self._upload_and_poll(
            {
                "vector_store_id": vector_store_id,
                "file": file,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "max_wait_seconds": max_wait_seconds,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


__getattr__, __dir__ = lazy(
    __name__,
    {
        "FilesWithRawResponse": "openai_generated.resources.vector_stores.files",
        "AsyncFilesWithRawResponse": "openai_generated.resources.vector_stores.files",
        "FilesWithStreamingResponse": "openai_generated.resources.vector_stores.files",
        "AsyncFilesWithStreamingResponse": "openai_generated.resources.vector_stores.files",
    },
)
