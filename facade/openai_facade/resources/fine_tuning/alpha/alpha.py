# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.fine_tuning.alpha.alpha import (
        Alpha as Alpha,
        AlphaWithRawResponse as AlphaWithRawResponse,
        AlphaWithStreamingResponse as AlphaWithStreamingResponse,
        AsyncAlpha as AsyncAlpha,
        AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse,
    )


__all__ = [
    "Alpha",
    "AlphaWithRawResponse",
    "AlphaWithStreamingResponse",
    "AsyncAlpha",
    "AsyncAlphaWithRawResponse",
    "AsyncAlphaWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Alpha": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AsyncAlpha": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AlphaWithRawResponse": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AsyncAlphaWithRawResponse": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AlphaWithStreamingResponse": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AsyncAlphaWithStreamingResponse": "openai_generated.resources.fine_tuning.alpha.alpha",
    },
)
