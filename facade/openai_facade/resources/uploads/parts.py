# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.upload_parts import AsyncParts as AsyncParts, Parts as Parts
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
    "Parts",
    "PartsWithRawResponse",
    "PartsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Parts": "openai_facade.extensions.upload_parts",
        "AsyncParts": "openai_facade.extensions.upload_parts",
        "PartsWithRawResponse": "openai_generated.resources.uploads.parts",
        "AsyncPartsWithRawResponse": "openai_generated.resources.uploads.parts",
        "PartsWithStreamingResponse": "openai_generated.resources.uploads.parts",
        "AsyncPartsWithStreamingResponse": "openai_generated.resources.uploads.parts",
    },
)
