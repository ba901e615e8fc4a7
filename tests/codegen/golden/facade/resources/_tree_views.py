# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openai_generated.resources.beta import (
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from openai_generated.resources.models import (
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from openai_generated.resources.plans.plans import (
        AsyncPlansWithRawResponse,
        AsyncPlansWithStreamingResponse,
        PlansWithRawResponse,
        PlansWithStreamingResponse,
    )
    from openai_generated.resources.plants.plants import (
        AsyncPlantsWithRawResponse,
        AsyncPlantsWithStreamingResponse,
        PlantsWithRawResponse,
        PlantsWithStreamingResponse,
    )


class RawResources:
    """`with_raw_response` of a sync client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def plants(self) -> PlantsWithRawResponse:
        """`client.plants`."""
        view: PlantsWithRawResponse = self._client.plants.with_raw_response
        return view

    @property
    def beta(self) -> BetaWithRawResponse:
        """`client.beta`."""
        view: BetaWithRawResponse = self._client.beta.with_raw_response
        return view

    @property
    def models(self) -> ModelsWithRawResponse:
        """`client.models`."""
        view: ModelsWithRawResponse = self._client.models.with_raw_response
        return view

    @property
    def plans(self) -> PlansWithRawResponse:
        """`client.plans`."""
        view: PlansWithRawResponse = self._client.plans.with_raw_response
        return view


class AsyncRawResources:
    """`with_raw_response` of an async client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def plants(self) -> AsyncPlantsWithRawResponse:
        """`client.plants`."""
        view: AsyncPlantsWithRawResponse = self._client.plants.with_raw_response
        return view

    @property
    def beta(self) -> AsyncBetaWithRawResponse:
        """`client.beta`."""
        view: AsyncBetaWithRawResponse = self._client.beta.with_raw_response
        return view

    @property
    def models(self) -> AsyncModelsWithRawResponse:
        """`client.models`."""
        view: AsyncModelsWithRawResponse = self._client.models.with_raw_response
        return view

    @property
    def plans(self) -> AsyncPlansWithRawResponse:
        """`client.plans`."""
        view: AsyncPlansWithRawResponse = self._client.plans.with_raw_response
        return view


class StreamingResources:
    """`with_streaming_response` of a sync client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def plants(self) -> PlantsWithStreamingResponse:
        """`client.plants`."""
        view: PlantsWithStreamingResponse = self._client.plants.with_streaming_response
        return view

    @property
    def beta(self) -> BetaWithStreamingResponse:
        """`client.beta`."""
        view: BetaWithStreamingResponse = self._client.beta.with_streaming_response
        return view

    @property
    def models(self) -> ModelsWithStreamingResponse:
        """`client.models`."""
        view: ModelsWithStreamingResponse = self._client.models.with_streaming_response
        return view

    @property
    def plans(self) -> PlansWithStreamingResponse:
        """`client.plans`."""
        view: PlansWithStreamingResponse = self._client.plans.with_streaming_response
        return view


class AsyncStreamingResources:
    """`with_streaming_response` of an async client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def plants(self) -> AsyncPlantsWithStreamingResponse:
        """`client.plants`."""
        view: AsyncPlantsWithStreamingResponse = self._client.plants.with_streaming_response
        return view

    @property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        """`client.beta`."""
        view: AsyncBetaWithStreamingResponse = self._client.beta.with_streaming_response
        return view

    @property
    def models(self) -> AsyncModelsWithStreamingResponse:
        """`client.models`."""
        view: AsyncModelsWithStreamingResponse = self._client.models.with_streaming_response
        return view

    @property
    def plans(self) -> AsyncPlansWithStreamingResponse:
        """`client.plans`."""
        view: AsyncPlansWithStreamingResponse = self._client.plans.with_streaming_response
        return view
