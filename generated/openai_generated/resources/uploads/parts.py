# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.uploads import ADD_UPLOAD_PART
from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource
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
    from openai_generated.models.upload_part import UploadPart
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes


class Parts(SyncResource):
    """`client.uploads.parts`."""

    @property
    def with_raw_response(self) -> PartsWithRawResponse:
        """The same methods, answering with the raw response."""
        return PartsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> PartsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return PartsWithStreamingResponse(self)

    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UploadPart:
        """Send one part of an announced upload.

        Args:
            upload_id: The id of the upload.
            data: The bytes of this part, at most 64 MB.
        """
        return self._send(
            ADD_UPLOAD_PART, {"upload_id": upload_id, "data": data}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncParts(AsyncResource):
    """`client.uploads.parts`."""

    @property
    def with_raw_response(self) -> AsyncPartsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncPartsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncPartsWithStreamingResponse(self)

    async def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> UploadPart:
        """Send one part of an announced upload.

        Args:
            upload_id: The id of the upload.
            data: The bytes of this part, at most 64 MB.
        """
        return await self._send(
            ADD_UPLOAD_PART, {"upload_id": upload_id, "data": data}, extra_headers, extra_query, extra_body, timeout
        )


class PartsWithRawResponse(RawView[Parts]):
    """`Parts` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Parts) -> None:
            self.create = raw_method(resource.create)
    else:
        create = raw_method(Parts.create)


class AsyncPartsWithRawResponse(RawView[AsyncParts]):
    """`AsyncParts` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncParts) -> None:
            self.create = async_raw_method(resource.create)
    else:
        create = async_raw_method(AsyncParts.create)


class PartsWithStreamingResponse(StreamedView[Parts]):
    """`Parts` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Parts) -> None:
            self.create = streamed_method(resource.create)
    else:
        create = streamed_method(Parts.create)


class AsyncPartsWithStreamingResponse(StreamedView[AsyncParts]):
    """`AsyncParts` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncParts) -> None:
            self.create = async_streamed_method(resource.create)
    else:
        create = async_streamed_method(AsyncParts.create)


evaluable(__name__)
