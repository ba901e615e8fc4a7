# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.photos import AsyncPhotos as AsyncPhotos, Photos as Photos
    from openai_facade.resources.plants import photos as photos, plants as plants
    from openai_facade.resources.plants.plants import AsyncPlants as AsyncPlants, Plants as Plants
    from openai_generated.resources.plants.photos import (
        AsyncPhotosWithRawResponse as AsyncPhotosWithRawResponse,
        AsyncPhotosWithStreamingResponse as AsyncPhotosWithStreamingResponse,
        PhotosWithRawResponse as PhotosWithRawResponse,
        PhotosWithStreamingResponse as PhotosWithStreamingResponse,
    )
    from openai_generated.resources.plants.plants import (
        AsyncPlantsWithRawResponse as AsyncPlantsWithRawResponse,
        AsyncPlantsWithStreamingResponse as AsyncPlantsWithStreamingResponse,
        PlantsWithRawResponse as PlantsWithRawResponse,
        PlantsWithStreamingResponse as PlantsWithStreamingResponse,
    )


__all__ = [
    "AsyncPhotos",
    "AsyncPhotosWithRawResponse",
    "AsyncPhotosWithStreamingResponse",
    "AsyncPlants",
    "AsyncPlantsWithRawResponse",
    "AsyncPlantsWithStreamingResponse",
    "Photos",
    "PhotosWithRawResponse",
    "PhotosWithStreamingResponse",
    "Plants",
    "PlantsWithRawResponse",
    "PlantsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncPhotos": "openai_facade.extensions.photos",
        "AsyncPhotosWithRawResponse": "openai_generated.resources.plants.photos",
        "AsyncPhotosWithStreamingResponse": "openai_generated.resources.plants.photos",
        "AsyncPlants": "openai_facade.resources.plants.plants",
        "AsyncPlantsWithRawResponse": "openai_generated.resources.plants.plants",
        "AsyncPlantsWithStreamingResponse": "openai_generated.resources.plants.plants",
        "Photos": "openai_facade.extensions.photos",
        "PhotosWithRawResponse": "openai_generated.resources.plants.photos",
        "PhotosWithStreamingResponse": "openai_generated.resources.plants.photos",
        "Plants": "openai_facade.resources.plants.plants",
        "PlantsWithRawResponse": "openai_generated.resources.plants.plants",
        "PlantsWithStreamingResponse": "openai_generated.resources.plants.plants",
        "photos": ".photos:",
        "plants": ".plants:",
    },
)
