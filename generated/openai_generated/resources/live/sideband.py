# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.views import RawView, StreamedView


class Sideband(SyncResource):
    """`client.live.sideband`."""

    @property
    def with_raw_response(self) -> SidebandWithRawResponse:
        """The same methods, answering with the raw response."""
        return SidebandWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SidebandWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return SidebandWithStreamingResponse(self)


class AsyncSideband(AsyncResource):
    """`client.live.sideband`."""

    @property
    def with_raw_response(self) -> AsyncSidebandWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncSidebandWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSidebandWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncSidebandWithStreamingResponse(self)


class SidebandWithRawResponse(RawView[Sideband]):
    """`Sideband` as `with_raw_response`."""


class AsyncSidebandWithRawResponse(RawView[AsyncSideband]):
    """`AsyncSideband` as `with_raw_response`."""


class SidebandWithStreamingResponse(StreamedView[Sideband]):
    """`Sideband` as `with_streaming_response`."""


class AsyncSidebandWithStreamingResponse(StreamedView[AsyncSideband]):
    """`AsyncSideband` as `with_streaming_response`."""
