# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.plants.plants import (
        AsyncPlants,
        AsyncPlantsWithRawResponse,
        AsyncPlantsWithStreamingResponse,
        Plants,
        PlantsWithRawResponse,
        PlantsWithStreamingResponse,
    )


class Beta(SyncResource):
    """`client.beta`."""

    if TYPE_CHECKING:

        @property
        def plants(self) -> Plants:
            """`client.beta.plants`."""
            ...
    else:
        plants = child("openai_generated.resources.plants.plants", "Plants")

    @property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same methods, answering with the raw response."""
        return BetaWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return BetaWithStreamingResponse(self)


class AsyncBeta(AsyncResource):
    """`client.beta`."""

    if TYPE_CHECKING:

        @property
        def plants(self) -> AsyncPlants:
            """`client.beta.plants`."""
            ...
    else:
        plants = child("openai_generated.resources.plants.plants", "AsyncPlants")

    @property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncBetaWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncBetaWithStreamingResponse(self)


class BetaWithRawResponse(RawView[Beta]):
    """`Beta` as `with_raw_response`."""

    @property
    def plants(self) -> PlantsWithRawResponse:
        """The view of the child."""
        return self._resource.plants.with_raw_response


class AsyncBetaWithRawResponse(RawView[AsyncBeta]):
    """`AsyncBeta` as `with_raw_response`."""

    @property
    def plants(self) -> AsyncPlantsWithRawResponse:
        """The view of the child."""
        return self._resource.plants.with_raw_response


class BetaWithStreamingResponse(StreamedView[Beta]):
    """`Beta` as `with_streaming_response`."""

    @property
    def plants(self) -> PlantsWithStreamingResponse:
        """The view of the child."""
        return self._resource.plants.with_streaming_response


class AsyncBetaWithStreamingResponse(StreamedView[AsyncBeta]):
    """`AsyncBeta` as `with_streaming_response`."""

    @property
    def plants(self) -> AsyncPlantsWithStreamingResponse:
        """The view of the child."""
        return self._resource.plants.with_streaming_response


evaluable(__name__)
