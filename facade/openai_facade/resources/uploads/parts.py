# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_facade.extensions import upload_parts as written
from openai_generated.resources.uploads import parts as generated
from openai_runtime.hints import evaluable
from openai_runtime.unset import omit
from openai_runtime.views import async_raw_method, async_streamed_method, raw_method, streamed_method

if TYPE_CHECKING:
    from openai_generated.models.upload_part import UploadPart
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.unset import Omit


__all__ = [
    "AsyncParts",
    "AsyncPartsWithRawResponse",
    "AsyncPartsWithStreamingResponse",
    "Parts",
    "PartsWithRawResponse",
    "PartsWithStreamingResponse",
]


class Parts(written.Parts):
    """`client.uploads.parts`, with the hand-written methods of it and of its children."""

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
        """Add a part of 64 MB at most to an upload; parts may be sent at the same time, and the client remembers their order.

        Args:
            upload_id: The id of the upload.
            data: The bytes of this part, at most 64 MB.
        """
        return self._create(
            {"upload_id": upload_id, "data": data},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncParts(written.AsyncParts):
    """`client.uploads.parts`, with the hand-written methods of it and of its children."""

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
        """Add a part of 64 MB at most to an upload; parts may be sent at the same time, and the client remembers their order.

        Args:
            upload_id: The id of the upload.
            data: The bytes of this part, at most 64 MB.
        """
        return await self._create(
            {"upload_id": upload_id, "data": data},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class PartsWithRawResponse(generated.PartsWithRawResponse):
    """`Parts` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Parts) -> None:
            super().__init__(resource)
            self.create = raw_method(resource.create)
    else:
        create = raw_method(Parts.create)


class AsyncPartsWithRawResponse(generated.AsyncPartsWithRawResponse):
    """`AsyncParts` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncParts) -> None:
            super().__init__(resource)
            self.create = async_raw_method(resource.create)
    else:
        create = async_raw_method(AsyncParts.create)


class PartsWithStreamingResponse(generated.PartsWithStreamingResponse):
    """`Parts` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Parts) -> None:
            super().__init__(resource)
            self.create = streamed_method(resource.create)
    else:
        create = streamed_method(Parts.create)


class AsyncPartsWithStreamingResponse(generated.AsyncPartsWithStreamingResponse):
    """`AsyncParts` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncParts) -> None:
            super().__init__(resource)
            self.create = async_streamed_method(resource.create)
    else:
        create = async_streamed_method(AsyncParts.create)


evaluable(__name__)
