"""`client.uploads`: large files, by hand in parts or at one go.

The public signatures of `create` and `complete` differ from the generated ones by what may be left out, so codegen
writes them; here is what they do.
"""

from __future__ import annotations

from functools import partial
from typing import IO, TYPE_CHECKING, Any, cast, overload

from openai_generated.endpoints.uploads import COMPLETE_UPLOAD, CREATE_UPLOAD
from openai_generated.resources.uploads import uploads as generated
from openai_runtime.hints import evaluable
from openai_runtime.request.media_types import of_name
from openai_runtime.unset import Omit, omit

from openai_facade.calling.chunked_upload import Source, chunked, name_of
from openai_facade.calling.parallel import in_tasks, in_threads, off_the_loop
from openai_facade.calling.polling import acarry_out, carry_out
from openai_facade.errors import OpenAIError
from openai_facade.extensions.upload_parts import parts_made

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator
    from typing import Literal, TypeAlias

    from openai_generated.models import Upload, UploadPart
    from openai_runtime.request.call import AsyncCaller, Body, Headers, Query, SyncCaller, Timeout
    from openai_runtime.request.files import FileTypes

    from openai_facade.calling.chunked_upload import Arrived, Progress, Window
    from openai_facade.calling.polling import Options

    Purpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision"]


class Uploads(generated.Uploads):
    """`client.uploads`."""

    def _create(self, arguments: dict[str, Any], *options: *Options) -> Upload:
        upload: Upload = self._send(CREATE_UPLOAD, _announced(arguments), *options)
        return upload

    def _complete(self, arguments: dict[str, Any], *options: *Options) -> Upload:
        sent, forget = _completed(self._client, arguments)
        upload: Upload = self._send(COMPLETE_UPLOAD, sent, *options, forget)
        return upload

    def upload_part(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UploadPart:
        """Add a part to an upload, as `parts.create` does.

        Args:
            upload_id: The id of the upload.
            data: The bytes of the part, 64 MB at most.
        """
        return self.parts.create(
            upload_id,
            data=data,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    def upload_file_chunked(
        self,
        *,
        file: str | os.PathLike[str] | IO[bytes],
        purpose: Purpose,
        mime_type: str | Omit = omit,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 5,
        on_progress: Progress | None = None,
    ) -> Upload:
        """Upload a large file in parts: a path, or a file opened in binary mode.

        Args:
            file: A path, or a file opened in binary mode, which is read from where it stands.
            purpose: What the file is for.
            mime_type: The media type; unless given, what the file name stands for.
            filename: The name to announce; unless given, that of the file.
            bytes: The size; unless given, it is measured.
            part_size: Bytes of a part; 64 MB unless given, which is the most that the API takes.
            md5: The checksum of the whole file, which the server then checks.
            max_concurrency: How many parts are sent at the same time.
            on_progress: Called after every part, with the bytes that have arrived and the bytes in all.
        """

    @overload
    def upload_file_chunked(
        self,
        *,
        file: bytes,
        filename: str,
        purpose: Purpose,
        mime_type: str | Omit = omit,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 5,
        on_progress: Progress | None = None,
    ) -> Upload:
        """Upload bytes in parts, under the name of a file.

        Args:
            file: The bytes.
            filename: The name to announce.
            purpose: What the file is for.
            mime_type: The media type; unless given, what the file name stands for.
            bytes: The size; unless given, it is measured.
            part_size: Bytes of a part; 64 MB unless given, which is the most that the API takes.
            md5: The checksum of the whole file, which the server then checks.
            max_concurrency: How many parts are sent at the same time.
            on_progress: Called after every part, with the bytes that have arrived and the bytes in all.
        """

    def upload_file_chunked(
        self,
        *,
        file: str | os.PathLike[str] | IO[bytes] | bytes,
        purpose: Purpose,
        mime_type: str | Omit = omit,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 5,
        on_progress: Progress | None = None,
    ) -> Upload:
        """Upload a large file in parts, several at once; it is never whole in memory.

        Args:
            file: A path, a file opened in binary mode (from where it stands), or bytes.
            purpose: What the file is for.
            mime_type: The media type; unless given, what the file name stands for.
            filename: The name to announce; unless given, that of the file.
            bytes: The size; unless given, it is measured.
            part_size: Bytes of a part; 64 MB unless given, which is the most that the API takes.
            md5: The checksum of the whole file, which the server then checks.
            max_concurrency: How many parts are sent at the same time.
            on_progress: Called after every part, with the bytes that have arrived and the bytes in all.

        Raises:
            ValueError: `bytes` is not the size of the file.
            APIError: A part could not be sent; the upload is cancelled.
        """
        name = name_of(file, filename)
        source = Source.of(file)
        try:
            announced = _described(source, name, purpose, mime_type, bytes)
            flow = chunked(
                self,
                source,
                announced,
                part_size=part_size,
                at_once=max_concurrency,
                md5=md5,
                on_progress=on_progress,
            )
            return carry_out(self._client, flow)
        finally:
            source.close()

    def _send_parts(
        self, upload_id: str, windows: Iterator[Window], at_once: int, arrived: Arrived
    ) -> list[UploadPart | Exception]:
        def send(window: Window) -> UploadPart:
            with window:
                part = self.parts.create(upload_id, data=cast("IO[bytes]", window))
            arrived.add(window.size)
            return part

        return in_threads((partial(send, window) for window in windows), at_once)


class AsyncUploads(generated.AsyncUploads):
    """`client.uploads` of an async client."""

    async def _create(self, arguments: dict[str, Any], *options: *Options) -> Upload:
        return await self._send(CREATE_UPLOAD, _announced(arguments), *options)

    async def _complete(self, arguments: dict[str, Any], *options: *Options) -> Upload:
        sent, forget = _completed(self._client, arguments)
        upload: Upload = await self._send(COMPLETE_UPLOAD, sent, *options, forget)
        return upload

    async def upload_part(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UploadPart:
        """Add a part to an upload, as `parts.create` does.

        Args:
            upload_id: The id of the upload.
            data: The bytes of the part, 64 MB at most.
        """
        return await self.parts.create(
            upload_id,
            data=data,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    async def upload_file_chunked(
        self,
        *,
        file: str | os.PathLike[str] | IO[bytes],
        purpose: Purpose,
        mime_type: str | Omit = omit,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 5,
        on_progress: Progress | None = None,
    ) -> Upload:
        """Upload a large file in parts: a path, or a file opened in binary mode.

        Args:
            file: A path, or a file opened in binary mode, which is read from where it stands.
            purpose: What the file is for.
            mime_type: The media type; unless given, what the file name stands for.
            filename: The name to announce; unless given, that of the file.
            bytes: The size; unless given, it is measured.
            part_size: Bytes of a part; 64 MB unless given, which is the most that the API takes.
            md5: The checksum of the whole file, which the server then checks.
            max_concurrency: How many parts are sent at the same time.
            on_progress: Called after every part, with the bytes that have arrived and the bytes in all; it may be a
                coroutine function.
        """

    @overload
    async def upload_file_chunked(
        self,
        *,
        file: bytes,
        filename: str,
        purpose: Purpose,
        mime_type: str | Omit = omit,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 5,
        on_progress: Progress | None = None,
    ) -> Upload:
        """Upload bytes in parts, under the name of a file.

        Args:
            file: The bytes.
            filename: The name to announce.
            purpose: What the file is for.
            mime_type: The media type; unless given, what the file name stands for.
            bytes: The size; unless given, it is measured.
            part_size: Bytes of a part; 64 MB unless given, which is the most that the API takes.
            md5: The checksum of the whole file, which the server then checks.
            max_concurrency: How many parts are sent at the same time.
            on_progress: Called after every part, with the bytes that have arrived and the bytes in all; it may be a
                coroutine function.
        """

    async def upload_file_chunked(
        self,
        *,
        file: str | os.PathLike[str] | IO[bytes] | bytes,
        purpose: Purpose,
        mime_type: str | Omit = omit,
        filename: str | None = None,
        bytes: int | None = None,
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 5,
        on_progress: Progress | None = None,
    ) -> Upload:
        """Upload a large file in parts, several at once; it is never whole in memory.

        Args:
            file: A path, a file opened in binary mode (from where it stands), or bytes.
            purpose: What the file is for.
            mime_type: The media type; unless given, what the file name stands for.
            filename: The name to announce; unless given, that of the file.
            bytes: The size; unless given, it is measured.
            part_size: Bytes of a part; 64 MB unless given, which is the most that the API takes.
            md5: The checksum of the whole file, which the server then checks.
            max_concurrency: How many parts are sent at the same time.
            on_progress: Called after every part, with the bytes that have arrived and the bytes in all; it may be a
                coroutine function.

        Raises:
            ValueError: `bytes` is not the size of the file.
            APIError: A part could not be sent; the upload is cancelled.
        """
        name = name_of(file, filename)
        source = await off_the_loop(lambda: Source.of(file))
        try:
            announced = _described(source, name, purpose, mime_type, bytes)
            flow = chunked(
                self,
                source,
                announced,
                part_size=part_size,
                at_once=max_concurrency,
                md5=md5,
                on_progress=on_progress,
            )
            return await acarry_out(self._client, flow)
        finally:
            source.close()

    async def _send_parts(
        self, upload_id: str, windows: Iterator[Window], at_once: int, arrived: Arrived
    ) -> list[UploadPart | Exception]:
        async def send(window: Window) -> UploadPart:
            with window:
                part = await self.parts.create(upload_id, data=cast("IO[bytes]", window))
            told: Any = arrived.add(window.size)
            if hasattr(told, "__await__"):
                await told
            return part

        return await in_tasks((partial(send, window) for window in windows), at_once)


def _announced(arguments: dict[str, Any]) -> dict[str, Any]:
    if isinstance(arguments["mime_type"], Omit):
        return {**arguments, "mime_type": of_name(arguments["filename"])}
    return arguments


def _described(source: Source, name: str, purpose: str, mime_type: str | Omit, size: int | None) -> dict[str, Any]:
    if size is not None and size != source.size:
        raise ValueError(f"bytes is {size}, but the file has {source.size}")
    return {"filename": name, "purpose": purpose, "mime_type": mime_type, "bytes": source.size}


def _completed(
    client: SyncCaller | AsyncCaller, arguments: dict[str, Any]
) -> tuple[dict[str, Any], Callable[[Upload], Upload]]:
    """Give the arguments with the parts filled in, and what forgets these once they have been put together."""
    upload_id, made = arguments["upload_id"], parts_made(client)

    def forget(upload: Upload) -> Upload:
        made.pop(upload_id, None)
        return upload

    if not isinstance(arguments["part_ids"], Omit):
        return arguments, forget
    if upload_id not in made:
        raise OpenAIError(
            f"part_ids is missing, and no part of the upload {upload_id} was added through this client; "
            "list the ids of the parts in order"
        )
    return {**arguments, "part_ids": list(made[upload_id])}, forget


evaluable(__name__)
