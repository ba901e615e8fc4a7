# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.fine_tuning.alpha.graders import (
        AsyncGraders,
        AsyncGradersWithRawResponse,
        AsyncGradersWithStreamingResponse,
        Graders,
        GradersWithRawResponse,
        GradersWithStreamingResponse,
    )


class Alpha(SyncResource):
    """`client.fine_tuning.alpha`."""

    if TYPE_CHECKING:

        @property
        def graders(self) -> Graders:
            """`client.fine_tuning.alpha.graders`."""
            ...
    else:
        graders = child("openai_generated.resources.fine_tuning.alpha.graders", "Graders")

    @property
    def with_raw_response(self) -> AlphaWithRawResponse:
        """The same methods, answering with the raw response."""
        return AlphaWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AlphaWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AlphaWithStreamingResponse(self)


class AsyncAlpha(AsyncResource):
    """`client.fine_tuning.alpha`."""

    if TYPE_CHECKING:

        @property
        def graders(self) -> AsyncGraders:
            """`client.fine_tuning.alpha.graders`."""
            ...
    else:
        graders = child("openai_generated.resources.fine_tuning.alpha.graders", "AsyncGraders")

    @property
    def with_raw_response(self) -> AsyncAlphaWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncAlphaWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncAlphaWithStreamingResponse(self)


class AlphaWithRawResponse(RawView[Alpha]):
    """`Alpha` as `with_raw_response`."""

    @property
    def graders(self) -> GradersWithRawResponse:
        """The view of the child."""
        return self._resource.graders.with_raw_response


class AsyncAlphaWithRawResponse(RawView[AsyncAlpha]):
    """`AsyncAlpha` as `with_raw_response`."""

    @property
    def graders(self) -> AsyncGradersWithRawResponse:
        """The view of the child."""
        return self._resource.graders.with_raw_response


class AlphaWithStreamingResponse(StreamedView[Alpha]):
    """`Alpha` as `with_streaming_response`."""

    @property
    def graders(self) -> GradersWithStreamingResponse:
        """The view of the child."""
        return self._resource.graders.with_streaming_response


class AsyncAlphaWithStreamingResponse(StreamedView[AsyncAlpha]):
    """`AsyncAlpha` as `with_streaming_response`."""

    @property
    def graders(self) -> AsyncGradersWithStreamingResponse:
        """The view of the child."""
        return self._resource.graders.with_streaming_response


evaluable(__name__)
