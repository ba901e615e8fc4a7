# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.videos import (
        AsyncVideos as AsyncVideos,
        AsyncVideosWithRawResponse as AsyncVideosWithRawResponse,
        AsyncVideosWithStreamingResponse as AsyncVideosWithStreamingResponse,
        Videos as Videos,
        VideosWithRawResponse as VideosWithRawResponse,
        VideosWithStreamingResponse as VideosWithStreamingResponse,
    )


__all__ = [
    "AsyncVideos",
    "AsyncVideosWithRawResponse",
    "AsyncVideosWithStreamingResponse",
    "Videos",
    "VideosWithRawResponse",
    "VideosWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Videos": "openai_generated.resources.videos",
        "AsyncVideos": "openai_generated.resources.videos",
        "VideosWithRawResponse": "openai_generated.resources.videos",
        "AsyncVideosWithRawResponse": "openai_generated.resources.videos",
        "VideosWithStreamingResponse": "openai_generated.resources.videos",
        "AsyncVideosWithStreamingResponse": "openai_generated.resources.videos",
    },
)
