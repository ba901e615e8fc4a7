# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_facade.extensions import vector_store_file_batches as written
from openai_generated.resources.vector_stores import file_batches as generated
from openai_runtime.hints import evaluable
from openai_runtime.lazy import lazy
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_generated import params
    from openai_generated.models.vector_store_file_batch import VectorStoreFileBatch
    from openai_generated.resources.vector_stores.file_batches import (
        AsyncFileBatchesWithRawResponse as AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse as AsyncFileBatchesWithStreamingResponse,
        FileBatchesWithRawResponse as FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse as FileBatchesWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.model import Model
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


__all__ = [
    "AsyncFileBatches",
    "AsyncFileBatchesWithRawResponse",
    "AsyncFileBatchesWithStreamingResponse",
    "FileBatches",
    "FileBatchesWithRawResponse",
    "FileBatchesWithStreamingResponse",
]


class FileBatches(written.FileBatches):
    """`client.vector_stores.file_batches`, with the hand-written methods of it and of its children."""

    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[params.VectorStoreFileCreateParams | Model] | Omit = omit,
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        raise_on_failure: bool = True,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileBatch:
        """Add uploaded files to a vector store and wait until all of them are through.

        Args:
            vector_store_id: The id of the vector store.
            file_ids: The ids of 1 to 2000 uploaded files, all treated alike; give this or files.
            files: 1 to 2000 uploaded files, each with attributes and chunking of its own; give this or file_ids.
            chunking_strategy: How the files are cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            raise_on_failure: Raise when some of the files have failed; else the counts of the batch tell.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
            FileBatchError: Some files could not be processed; `failed` has their ids. A batch that failed as a whole is returned.
        """
        return self._create_and_poll(
            {
                "vector_store_id": vector_store_id,
                "file_ids": file_ids,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "raise_on_failure": raise_on_failure,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        raise_on_failure: bool = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileBatch:
        """Wait until all files of a batch are through.

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            raise_on_failure: Raise when some of the files have failed; else the counts of the batch tell.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
            FileBatchError: Some files could not be processed, and `raise_on_failure` is set; `failed` has their ids.
        """
        return self._poll(
            {
                "batch_id": batch_id,
                "vector_store_id": vector_store_id,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "raise_on_failure": raise_on_failure,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] = (),
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        raise_on_failure: bool = True,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileBatch:
        """Upload files, several at once, add them to a vector store, and wait until all of them are through.

        Args:
            vector_store_id: The id of the vector store.
            files: The files: paths, bytes, open files, or tuples of name and content.
            chunking_strategy: How the files are cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
            max_concurrency: How many files are uploaded at once.
            file_ids: The ids of further files, which are uploaded already.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            raise_on_failure: Raise when some of the files have failed; else the counts of the batch tell.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
            FileBatchError: Files could not be uploaded, and no batch was begun; or some could not be processed. It has the ids.
        """
        return self._upload_and_poll(
            {
                "vector_store_id": vector_store_id,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "max_concurrency": max_concurrency,
                "file_ids": file_ids,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "raise_on_failure": raise_on_failure,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncFileBatches(written.AsyncFileBatches):
    """`client.vector_stores.file_batches`, with the hand-written methods of it and of its children."""

    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[params.VectorStoreFileCreateParams | Model] | Omit = omit,
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        raise_on_failure: bool = True,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileBatch:
        """Add uploaded files to a vector store and wait until all of them are through.

        Args:
            vector_store_id: The id of the vector store.
            file_ids: The ids of 1 to 2000 uploaded files, all treated alike; give this or files.
            files: 1 to 2000 uploaded files, each with attributes and chunking of its own; give this or file_ids.
            chunking_strategy: How the files are cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            raise_on_failure: Raise when some of the files have failed; else the counts of the batch tell.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
            FileBatchError: Some files could not be processed; `failed` has their ids. A batch that failed as a whole is returned.
        """
        return await self._create_and_poll(
            {
                "vector_store_id": vector_store_id,
                "file_ids": file_ids,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "raise_on_failure": raise_on_failure,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        raise_on_failure: bool = False,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileBatch:
        """Wait until all files of a batch are through.

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            raise_on_failure: Raise when some of the files have failed; else the counts of the batch tell.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
            FileBatchError: Some files could not be processed, and `raise_on_failure` is set; `failed` has their ids.
        """
        return await self._poll(
            {
                "batch_id": batch_id,
                "vector_store_id": vector_store_id,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "raise_on_failure": raise_on_failure,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        max_concurrency: int = 5,
        file_ids: SequenceNotStr[str] = (),
        poll_interval_ms: int | Omit = omit,
        deadline: float | None = 1800.0,
        raise_on_failure: bool = True,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileBatch:
        """Upload files, several at once, add them to a vector store, and wait until all of them are through.

        Args:
            vector_store_id: The id of the vector store.
            files: The files: paths, bytes, open files, or tuples of name and content.
            chunking_strategy: How the files are cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
            max_concurrency: How many files are uploaded at once.
            file_ids: The ids of further files, which are uploaded already.
            poll_interval_ms: Milliseconds between two looks; unless given, as often as the server wishes.
            deadline: Seconds to wait for the server before giving up; None never does.
            raise_on_failure: Raise when some of the files have failed; else the counts of the batch tell.

        Raises:
            PollTimeoutError: The server was still at work at the deadline; `last` has the state it was in.
            FileBatchError: Files could not be uploaded, and no batch was begun; or some could not be processed. It has the ids.
        """
        return await self._upload_and_poll(
            {
                "vector_store_id": vector_store_id,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
                "max_concurrency": max_concurrency,
                "file_ids": file_ids,
                "poll_interval_ms": poll_interval_ms,
                "deadline": deadline,
                "raise_on_failure": raise_on_failure,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileBatchesWithRawResponse": "openai_generated.resources.vector_stores.file_batches",
        "AsyncFileBatchesWithRawResponse": "openai_generated.resources.vector_stores.file_batches",
        "FileBatchesWithStreamingResponse": "openai_generated.resources.vector_stores.file_batches",
        "AsyncFileBatchesWithStreamingResponse": "openai_generated.resources.vector_stores.file_batches",
    },
)

evaluable(__name__)
