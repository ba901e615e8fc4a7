# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.uploads.uploads import (
        AsyncUploads as AsyncUploads,
        AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse,
        Uploads as Uploads,
        UploadsWithRawResponse as UploadsWithRawResponse,
        UploadsWithStreamingResponse as UploadsWithStreamingResponse,
    )


__all__ = [
    "AsyncUploads",
    "AsyncUploadsWithRawResponse",
    "AsyncUploadsWithStreamingResponse",
    "Uploads",
    "UploadsWithRawResponse",
    "UploadsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Uploads": "openai_generated.resources.uploads.uploads",
        "AsyncUploads": "openai_generated.resources.uploads.uploads",
        "UploadsWithRawResponse": "openai_generated.resources.uploads.uploads",
        "AsyncUploadsWithRawResponse": "openai_generated.resources.uploads.uploads",
        "UploadsWithStreamingResponse": "openai_generated.resources.uploads.uploads",
        "AsyncUploadsWithStreamingResponse": "openai_generated.resources.uploads.uploads",
    },
)
