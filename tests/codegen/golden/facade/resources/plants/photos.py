# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.photos import AsyncPhotos as AsyncPhotos, Photos as Photos
    from openai_generated.resources.plants.photos import (
        AsyncPhotosWithRawResponse as AsyncPhotosWithRawResponse,
        AsyncPhotosWithStreamingResponse as AsyncPhotosWithStreamingResponse,
        PhotosWithRawResponse as PhotosWithRawResponse,
        PhotosWithStreamingResponse as PhotosWithStreamingResponse,
    )


__all__ = [
    "AsyncPhotos",
    "AsyncPhotosWithRawResponse",
    "AsyncPhotosWithStreamingResponse",
    "Photos",
    "PhotosWithRawResponse",
    "PhotosWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Photos": "openai_facade.extensions.photos",
        "AsyncPhotos": "openai_facade.extensions.photos",
        "PhotosWithRawResponse": "openai_generated.resources.plants.photos",
        "AsyncPhotosWithRawResponse": "openai_generated.resources.plants.photos",
        "PhotosWithStreamingResponse": "openai_generated.resources.plants.photos",
        "AsyncPhotosWithStreamingResponse": "openai_generated.resources.plants.photos",
    },
)
