# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.resource import child

if TYPE_CHECKING:
    from openai_facade.extensions.weather import AsyncWeather, Weather
    from openai_facade.resources._tree_views import (
        AsyncRawResources,
        AsyncStreamingResources,
        RawResources,
        StreamingResources,
    )
    from openai_facade.resources.beta import AsyncBeta, Beta
    from openai_facade.resources.plants.plants import AsyncPlants, Plants
    from openai_generated.resources.models import AsyncModels, Models
    from openai_generated.resources.plans.plans import AsyncPlans, Plans

RESOURCES = (
    "plants",
    "beta",
    "models",
    "weather",
    "plans",
)


class Resources:
    """The resources of a sync client, each imported when it is first read."""

    if TYPE_CHECKING:

        @property
        def plants(self) -> Plants:
            """`client.plants`."""
            ...

        @property
        def beta(self) -> Beta:
            """`client.beta`."""
            ...

        @property
        def models(self) -> Models:
            """`client.models`."""
            ...

        @property
        def weather(self) -> Weather:
            """`client.weather`."""
            ...

        @property
        def plans(self) -> Plans:
            """`client.plans`."""
            ...
    else:
        plants = child("openai_facade.resources.plants.plants", "Plants")
        beta = child("openai_facade.resources.beta", "Beta")
        models = child("openai_generated.resources.models", "Models")
        weather = child("openai_facade.extensions.weather", "Weather")
        plans = child("openai_generated.resources.plans.plans", "Plans")

    @property
    def with_raw_response(self) -> RawResources:
        """The same resources, answering with raw responses."""
        from openai_facade.resources._tree_views import RawResources

        return RawResources(self)

    @property
    def with_streaming_response(self) -> StreamingResources:
        """The same resources, answering before the body is read."""
        from openai_facade.resources._tree_views import StreamingResources

        return StreamingResources(self)


class AsyncResources:
    """The resources of an async client, each imported when it is first read."""

    if TYPE_CHECKING:

        @property
        def plants(self) -> AsyncPlants:
            """`client.plants`."""
            ...

        @property
        def beta(self) -> AsyncBeta:
            """`client.beta`."""
            ...

        @property
        def models(self) -> AsyncModels:
            """`client.models`."""
            ...

        @property
        def weather(self) -> AsyncWeather:
            """`client.weather`."""
            ...

        @property
        def plans(self) -> AsyncPlans:
            """`client.plans`."""
            ...
    else:
        plants = child("openai_facade.resources.plants.plants", "AsyncPlants")
        beta = child("openai_facade.resources.beta", "AsyncBeta")
        models = child("openai_generated.resources.models", "AsyncModels")
        weather = child("openai_facade.extensions.weather", "AsyncWeather")
        plans = child("openai_generated.resources.plans.plans", "AsyncPlans")

    @property
    def with_raw_response(self) -> AsyncRawResources:
        """The same resources, answering with raw responses."""
        from openai_facade.resources._tree_views import AsyncRawResources

        return AsyncRawResources(self)

    @property
    def with_streaming_response(self) -> AsyncStreamingResources:
        """The same resources, answering before the body is read."""
        from openai_facade.resources._tree_views import AsyncStreamingResources

        return AsyncStreamingResources(self)
