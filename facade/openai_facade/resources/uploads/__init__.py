# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.uploads import parts as parts, uploads as uploads
    from openai_facade.resources.uploads.parts import (
        AsyncParts as AsyncParts,
        AsyncPartsWithRawResponse as AsyncPartsWithRawResponse,
        AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse,
        Parts as Parts,
        PartsWithRawResponse as PartsWithRawResponse,
        PartsWithStreamingResponse as PartsWithStreamingResponse,
    )
    from openai_facade.resources.uploads.uploads import (
        AsyncUploads as AsyncUploads,
        AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse,
        Uploads as Uploads,
        UploadsWithRawResponse as UploadsWithRawResponse,
        UploadsWithStreamingResponse as UploadsWithStreamingResponse,
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
        "AsyncParts": "openai_facade.resources.uploads.parts",
        "AsyncPartsWithRawResponse": "openai_facade.resources.uploads.parts",
        "AsyncPartsWithStreamingResponse": "openai_facade.resources.uploads.parts",
        "AsyncUploads": "openai_facade.resources.uploads.uploads",
        "AsyncUploadsWithRawResponse": "openai_facade.resources.uploads.uploads",
        "AsyncUploadsWithStreamingResponse": "openai_facade.resources.uploads.uploads",
        "Parts": "openai_facade.resources.uploads.parts",
        "PartsWithRawResponse": "openai_facade.resources.uploads.parts",
        "PartsWithStreamingResponse": "openai_facade.resources.uploads.parts",
        "Uploads": "openai_facade.resources.uploads.uploads",
        "UploadsWithRawResponse": "openai_facade.resources.uploads.uploads",
        "UploadsWithStreamingResponse": "openai_facade.resources.uploads.uploads",
        "parts": ".parts:",
        "uploads": ".uploads:",
    },
)
