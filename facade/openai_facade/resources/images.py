# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.images import (
        AsyncImages as AsyncImages,
        AsyncImagesWithRawResponse as AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse as AsyncImagesWithStreamingResponse,
        Images as Images,
        ImagesWithRawResponse as ImagesWithRawResponse,
        ImagesWithStreamingResponse as ImagesWithStreamingResponse,
    )


__all__ = [
    "AsyncImages",
    "AsyncImagesWithRawResponse",
    "AsyncImagesWithStreamingResponse",
    "Images",
    "ImagesWithRawResponse",
    "ImagesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Images": "openai_generated.resources.images",
        "AsyncImages": "openai_generated.resources.images",
        "ImagesWithRawResponse": "openai_generated.resources.images",
        "AsyncImagesWithRawResponse": "openai_generated.resources.images",
        "ImagesWithStreamingResponse": "openai_generated.resources.images",
        "AsyncImagesWithStreamingResponse": "openai_generated.resources.images",
    },
)
