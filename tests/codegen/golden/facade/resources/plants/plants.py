# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.resources.plants import plants as generated
from openai_runtime.hints import evaluable
from openai_runtime.lazy import lazy
from openai_runtime.resource import child

if TYPE_CHECKING:
    from openai_facade.resources.plants.photos import AsyncPhotos, Photos
    from openai_generated.resources.plants.plants import (
        AsyncPlantsWithRawResponse as AsyncPlantsWithRawResponse,
        AsyncPlantsWithStreamingResponse as AsyncPlantsWithStreamingResponse,
        PlantsWithRawResponse as PlantsWithRawResponse,
        PlantsWithStreamingResponse as PlantsWithStreamingResponse,
    )


__all__ = [
    "AsyncPlants",
    "AsyncPlantsWithRawResponse",
    "AsyncPlantsWithStreamingResponse",
    "Plants",
    "PlantsWithRawResponse",
    "PlantsWithStreamingResponse",
]


class Plants(generated.Plants):
    """`client.plants`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def photos(self) -> Photos:
            """`client.plants.photos`."""
            ...
    else:
        photos = child("openai_facade.resources.plants.photos", "Photos")


class AsyncPlants(generated.AsyncPlants):
    """`client.plants`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def photos(self) -> AsyncPhotos:
            """`client.plants.photos`."""
            ...
    else:
        photos = child("openai_facade.resources.plants.photos", "AsyncPhotos")


__getattr__, __dir__ = lazy(
    __name__,
    {
        "PlantsWithRawResponse": "openai_generated.resources.plants.plants",
        "AsyncPlantsWithRawResponse": "openai_generated.resources.plants.plants",
        "PlantsWithStreamingResponse": "openai_generated.resources.plants.plants",
        "AsyncPlantsWithStreamingResponse": "openai_generated.resources.plants.plants",
    },
)

evaluable(__name__)
