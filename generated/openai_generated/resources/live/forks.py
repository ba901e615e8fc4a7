# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.views import RawView, StreamedView


class Forks(SyncResource):
    """`client.live.forks`."""

    @property
    def with_raw_response(self) -> ForksWithRawResponse:
        """The same methods, answering with the raw response."""
        return ForksWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ForksWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ForksWithStreamingResponse(self)


class AsyncForks(AsyncResource):
    """`client.live.forks`."""

    @property
    def with_raw_response(self) -> AsyncForksWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncForksWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncForksWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncForksWithStreamingResponse(self)


class ForksWithRawResponse(RawView[Forks]):
    """`Forks` as `with_raw_response`."""


class AsyncForksWithRawResponse(RawView[AsyncForks]):
    """`AsyncForks` as `with_raw_response`."""


class ForksWithStreamingResponse(StreamedView[Forks]):
    """`Forks` as `with_streaming_response`."""


class AsyncForksWithStreamingResponse(StreamedView[AsyncForks]):
    """`AsyncForks` as `with_streaming_response`."""
