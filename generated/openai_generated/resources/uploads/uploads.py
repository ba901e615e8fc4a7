# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.uploads import CANCEL_UPLOAD, COMPLETE_UPLOAD, CREATE_UPLOAD
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
)

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.upload import Upload
    from openai_generated.resources.uploads.parts import (
        AsyncParts,
        AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse,
        Parts,
        PartsWithRawResponse,
        PartsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.types import SequenceNotStr
    from openai_runtime.unset import Omit


class Uploads(SyncResource):
    """`client.uploads`."""

    if TYPE_CHECKING:

        @property
        def parts(self) -> Parts:
            """`client.uploads.parts`."""
            ...
    else:
        parts = child("openai_generated.resources.uploads.parts", "Parts")

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
        mime_type: str,
        expires_after: params.FileCreateParamsExpiresAfter | Model | Omit = omit,
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
            mime_type: The media type of the file; it has to fit the purpose.
            expires_after: When the finished file goes away by itself: seconds (3600 to 2592000) after created_at.
        """
        return self._send(
            CREATE_UPLOAD,
            {
                "filename": filename,
                "purpose": purpose,
                "bytes": bytes,
                "mime_type": mime_type,
                "expires_after": expires_after,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Upload:
        """Abandon a pending upload, so that it takes no more parts.

        Args:
            upload_id: The id of the upload.
        """
        return self._send(CANCEL_UPLOAD, {"upload_id": upload_id}, extra_headers, extra_query, extra_body, timeout)

    def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Upload:
        """Join the parts of an upload, in the order given, into a file.

        Args:
            upload_id: The id of the upload.
            part_ids: The ids of the parts, in the order of the file's bytes.
            md5: The MD5 checksum of the whole file, compared with what arrived.
        """
        return self._send(
            COMPLETE_UPLOAD,
            {"upload_id": upload_id, "part_ids": part_ids, "md5": md5},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncUploads(AsyncResource):
    """`client.uploads`."""

    if TYPE_CHECKING:

        @property
        def parts(self) -> AsyncParts:
            """`client.uploads.parts`."""
            ...
    else:
        parts = child("openai_generated.resources.uploads.parts", "AsyncParts")

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
        mime_type: str,
        expires_after: params.FileCreateParamsExpiresAfter | Model | Omit = omit,
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
            mime_type: The media type of the file; it has to fit the purpose.
            expires_after: When the finished file goes away by itself: seconds (3600 to 2592000) after created_at.
        """
        return await self._send(
            CREATE_UPLOAD,
            {
                "filename": filename,
                "purpose": purpose,
                "bytes": bytes,
                "mime_type": mime_type,
                "expires_after": expires_after,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Upload:
        """Abandon a pending upload, so that it takes no more parts.

        Args:
            upload_id: The id of the upload.
        """
        return await self._send(
            CANCEL_UPLOAD, {"upload_id": upload_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Upload:
        """Join the parts of an upload, in the order given, into a file.

        Args:
            upload_id: The id of the upload.
            part_ids: The ids of the parts, in the order of the file's bytes.
            md5: The MD5 checksum of the whole file, compared with what arrived.
        """
        return await self._send(
            COMPLETE_UPLOAD,
            {"upload_id": upload_id, "part_ids": part_ids, "md5": md5},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class UploadsWithRawResponse(RawView[Uploads]):
    """`Uploads` as `with_raw_response`."""

    create = raw_method(Uploads.create)
    cancel = raw_method(Uploads.cancel)
    complete = raw_method(Uploads.complete)

    @property
    def parts(self) -> PartsWithRawResponse:
        """The view of the child."""
        return self._resource.parts.with_raw_response


class AsyncUploadsWithRawResponse(RawView[AsyncUploads]):
    """`AsyncUploads` as `with_raw_response`."""

    create = async_raw_method(AsyncUploads.create)
    cancel = async_raw_method(AsyncUploads.cancel)
    complete = async_raw_method(AsyncUploads.complete)

    @property
    def parts(self) -> AsyncPartsWithRawResponse:
        """The view of the child."""
        return self._resource.parts.with_raw_response


class UploadsWithStreamingResponse(StreamedView[Uploads]):
    """`Uploads` as `with_streaming_response`."""

    create = streamed_method(Uploads.create)
    cancel = streamed_method(Uploads.cancel)
    complete = streamed_method(Uploads.complete)

    @property
    def parts(self) -> PartsWithStreamingResponse:
        """The view of the child."""
        return self._resource.parts.with_streaming_response


class AsyncUploadsWithStreamingResponse(StreamedView[AsyncUploads]):
    """`AsyncUploads` as `with_streaming_response`."""

    create = async_streamed_method(AsyncUploads.create)
    cancel = async_streamed_method(AsyncUploads.cancel)
    complete = async_streamed_method(AsyncUploads.complete)

    @property
    def parts(self) -> AsyncPartsWithStreamingResponse:
        """The view of the child."""
        return self._resource.parts.with_streaming_response
