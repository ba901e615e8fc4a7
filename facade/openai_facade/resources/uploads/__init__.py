# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.upload_parts import AsyncParts as AsyncParts, Parts as Parts
    from openai_facade.resources.uploads import parts as parts, uploads as uploads
    from openai_facade.resources.uploads.uploads import (
        AsyncUploads as AsyncUploads,
        AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse,
        Uploads as Uploads,
        UploadsWithRawResponse as UploadsWithRawResponse,
        UploadsWithStreamingResponse as UploadsWithStreamingResponse,
    )
    from openai_generated.resources.uploads.parts import (
        AsyncPartsWithRawResponse as AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse,
        PartsWithRawResponse as PartsWithRawResponse,
        PartsWithStreamingResponse as PartsWithStreamingResponse,
    )


__all__ = [
    "AsyncParts",
    "AsyncPartsWithRawResponse",
    "AsyncPartsWithStreamingResponse",
    "AsyncUploads",
    "AsyncUploadsWithRawResponse",
    "AsyncUploadsWithStreamingResponse",
    "Parts",
    "PartsWithRawResponse",
    "PartsWithStreamingResponse",
    "Uploads",
    "UploadsWithRawResponse",
    "UploadsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncParts": "openai_facade.extensions.upload_parts",
        "AsyncPartsWithRawResponse": "openai_generated.resources.uploads.parts",
        "AsyncPartsWithStreamingResponse": "openai_generated.resources.uploads.parts",
        "AsyncUploads": "openai_facade.resources.uploads.uploads",
        "AsyncUploadsWithRawResponse": "openai_facade.resources.uploads.uploads",
        "AsyncUploadsWithStreamingResponse": "openai_facade.resources.uploads.uploads",
        "Parts": "openai_facade.extensions.upload_parts",
        "PartsWithRawResponse": "openai_generated.resources.uploads.parts",
        "PartsWithStreamingResponse": "openai_generated.resources.uploads.parts",
        "Uploads": "openai_facade.resources.uploads.uploads",
        "UploadsWithRawResponse": "openai_facade.resources.uploads.uploads",
        "UploadsWithStreamingResponse": "openai_facade.resources.uploads.uploads",
        "parts": ".parts:",
        "uploads": ".uploads:",
    },
)
