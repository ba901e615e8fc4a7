# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_facade.extensions import uploads as written
from openai_generated.resources.uploads import uploads as generated
from openai_runtime.hints import evaluable
from openai_runtime.resource import child
from openai_runtime.unset import omit
from openai_runtime.views import async_raw_method, async_streamed_method, raw_method, streamed_method

if TYPE_CHECKING:
    from typing import Literal

    from openai_facade.resources.uploads.parts import AsyncParts, Parts
    from openai_generated import params
    from openai_generated.models.upload import Upload
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.types import SequenceNotStr
    from openai_runtime.unset import Omit


__all__ = [
    "AsyncUploads",
    "AsyncUploadsWithRawResponse",
    "AsyncUploadsWithStreamingResponse",
    "Uploads",
    "UploadsWithRawResponse",
    "UploadsWithStreamingResponse",
]


class Uploads(written.Uploads):
    """`client.uploads`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def parts(self) -> Parts:
            """`client.uploads.parts`."""
            ...
    else:
        parts = child("openai_facade.resources.uploads.parts", "Parts")

    @property
    def with_raw_response(self) -> UploadsWithRawResponse:
        """The same methods, answering with the raw response."""
        return UploadsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return UploadsWithStreamingResponse(self)

    def create(
        self,
        *,
        filename: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
        bytes: int,
        expires_after: params.FileCreateParamsExpiresAfter | Model | Omit = omit,
        mime_type: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Upload:
        """Announce a large file that will arrive in parts.

        Args:
            filename: The name of the file.
            purpose: What the file is for: assistants, batch, fine-tune or vision.
            bytes: The size of the whole file in bytes.
            expires_after: When the finished file goes away by itself: seconds (3600 to 2592000) after created_at.
            mime_type: The media type of the file, which has to fit the purpose; unless given, what the file name stands for.
        """
        return self._create(
            {
                "filename": filename,
                "purpose": purpose,
                "bytes": bytes,
                "expires_after": expires_after,
                "mime_type": mime_type,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def complete(
        self,
        upload_id: str,
        *,
        md5: str | Omit = omit,
        part_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Upload:
        """Put the parts of an upload together to a file.

        Args:
            upload_id: The id of the upload.
            md5: The MD5 checksum of the whole file, compared with what arrived.
            part_ids: The ids of the parts in the order of their bytes; unless given, the parts that this client has added, in that order.

        Raises:
            OpenAIError: No parts are given, and none of this upload were added through this client.
        """
        return self._complete(
            {"upload_id": upload_id, "md5": md5, "part_ids": part_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncUploads(written.AsyncUploads):
    """`client.uploads`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def parts(self) -> AsyncParts:
            """`client.uploads.parts`."""
            ...
    else:
        parts = child("openai_facade.resources.uploads.parts", "AsyncParts")

    @property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncUploadsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncUploadsWithStreamingResponse(self)

    async def create(
        self,
        *,
        filename: str,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
        bytes: int,
        expires_after: params.FileCreateParamsExpiresAfter | Model | Omit = omit,
        mime_type: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Upload:
        """Announce a large file that will arrive in parts.

        Args:
            filename: The name of the file.
            purpose: What the file is for: assistants, batch, fine-tune or vision.
            bytes: The size of the whole file in bytes.
            expires_after: When the finished file goes away by itself: seconds (3600 to 2592000) after created_at.
            mime_type: The media type of the file, which has to fit the purpose; unless given, what the file name stands for.
        """
        return await self._create(
            {
                "filename": filename,
                "purpose": purpose,
                "bytes": bytes,
                "expires_after": expires_after,
                "mime_type": mime_type,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def complete(
        self,
        upload_id: str,
        *,
        md5: str | Omit = omit,
        part_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Upload:
        """Put the parts of an upload together to a file.

        Args:
            upload_id: The id of the upload.
            md5: The MD5 checksum of the whole file, compared with what arrived.
            part_ids: The ids of the parts in the order of their bytes; unless given, the parts that this client has added, in that order.

        Raises:
            OpenAIError: No parts are given, and none of this upload were added through this client.
        """
        return await self._complete(
            {"upload_id": upload_id, "md5": md5, "part_ids": part_ids},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class UploadsWithRawResponse(generated.UploadsWithRawResponse):
    """`Uploads` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Uploads) -> None:
            super().__init__(resource)
            self.create = raw_method(resource.create)
            self.complete = raw_method(resource.complete)
    else:
        create = raw_method(Uploads.create)
        complete = raw_method(Uploads.complete)


class AsyncUploadsWithRawResponse(generated.AsyncUploadsWithRawResponse):
    """`AsyncUploads` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncUploads) -> None:
            super().__init__(resource)
            self.create = async_raw_method(resource.create)
            self.complete = async_raw_method(resource.complete)
    else:
        create = async_raw_method(AsyncUploads.create)
        complete = async_raw_method(AsyncUploads.complete)


class UploadsWithStreamingResponse(generated.UploadsWithStreamingResponse):
    """`Uploads` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Uploads) -> None:
            super().__init__(resource)
            self.create = streamed_method(resource.create)
            self.complete = streamed_method(resource.complete)
    else:
        create = streamed_method(Uploads.create)
        complete = streamed_method(Uploads.complete)


class AsyncUploadsWithStreamingResponse(generated.AsyncUploadsWithStreamingResponse):
    """`AsyncUploads` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncUploads) -> None:
            super().__init__(resource)
            self.create = async_streamed_method(resource.create)
            self.complete = async_streamed_method(resource.complete)
    else:
        create = async_streamed_method(AsyncUploads.create)
        complete = async_streamed_method(AsyncUploads.complete)


evaluable(__name__)
