# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import CREATECONTENTPROVENANCECHECK
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
    from openai_generated.models.provenance import Provenance
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes


class ContentProvenanceChecks(SyncResource):
    """`client.content_provenance_checks`."""

    @property
    def with_raw_response(self) -> ContentProvenanceChecksWithRawResponse:
        """The same methods, answering with the raw response."""
        return ContentProvenanceChecksWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ContentProvenanceChecksWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ContentProvenanceChecksWithStreamingResponse(self)

    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Provenance:
        """Find out whether a file carries marks of having been made by a model.

        Args:
            file: The file to look at, as a path, bytes, an open file, or a tuple of name, content and type.
        """
        return self._send(CREATECONTENTPROVENANCECHECK, {"file": file}, extra_headers, extra_query, extra_body, timeout)


class AsyncContentProvenanceChecks(AsyncResource):
    """`client.content_provenance_checks`."""

    @property
    def with_raw_response(self) -> AsyncContentProvenanceChecksWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncContentProvenanceChecksWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncContentProvenanceChecksWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncContentProvenanceChecksWithStreamingResponse(self)

    async def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Provenance:
        """Find out whether a file carries marks of having been made by a model.

        Args:
            file: The file to look at, as a path, bytes, an open file, or a tuple of name, content and type.
        """
        return await self._send(
            CREATECONTENTPROVENANCECHECK, {"file": file}, extra_headers, extra_query, extra_body, timeout
        )


class ContentProvenanceChecksWithRawResponse(RawView[ContentProvenanceChecks]):
    """`ContentProvenanceChecks` as `with_raw_response`."""

    create = raw_method(ContentProvenanceChecks.create)


class AsyncContentProvenanceChecksWithRawResponse(RawView[AsyncContentProvenanceChecks]):
    """`AsyncContentProvenanceChecks` as `with_raw_response`."""

    create = async_raw_method(AsyncContentProvenanceChecks.create)


class ContentProvenanceChecksWithStreamingResponse(StreamedView[ContentProvenanceChecks]):
    """`ContentProvenanceChecks` as `with_streaming_response`."""

    create = streamed_method(ContentProvenanceChecks.create)


class AsyncContentProvenanceChecksWithStreamingResponse(StreamedView[AsyncContentProvenanceChecks]):
    """`AsyncContentProvenanceChecks` as `with_streaming_response`."""

    create = async_streamed_method(AsyncContentProvenanceChecks.create)
