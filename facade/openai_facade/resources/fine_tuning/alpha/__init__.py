# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.fine_tuning.alpha import alpha as alpha, graders as graders
    from openai_generated.resources.fine_tuning.alpha.alpha import (
        Alpha as Alpha,
        AlphaWithRawResponse as AlphaWithRawResponse,
        AlphaWithStreamingResponse as AlphaWithStreamingResponse,
        AsyncAlpha as AsyncAlpha,
        AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse,
    )
    from openai_generated.resources.fine_tuning.alpha.graders import (
        AsyncGraders as AsyncGraders,
        AsyncGradersWithRawResponse as AsyncGradersWithRawResponse,
        AsyncGradersWithStreamingResponse as AsyncGradersWithStreamingResponse,
        Graders as Graders,
        GradersWithRawResponse as GradersWithRawResponse,
        GradersWithStreamingResponse as GradersWithStreamingResponse,
    )


__all__ = [
    "Alpha",
    "AlphaWithRawResponse",
    "AlphaWithStreamingResponse",
    "AsyncAlpha",
    "AsyncAlphaWithRawResponse",
    "AsyncAlphaWithStreamingResponse",
    "AsyncGraders",
    "AsyncGradersWithRawResponse",
    "AsyncGradersWithStreamingResponse",
    "Graders",
    "GradersWithRawResponse",
    "GradersWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Alpha": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AlphaWithRawResponse": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AlphaWithStreamingResponse": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AsyncAlpha": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AsyncAlphaWithRawResponse": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AsyncAlphaWithStreamingResponse": "openai_generated.resources.fine_tuning.alpha.alpha",
        "AsyncGraders": "openai_generated.resources.fine_tuning.alpha.graders",
        "AsyncGradersWithRawResponse": "openai_generated.resources.fine_tuning.alpha.graders",
        "AsyncGradersWithStreamingResponse": "openai_generated.resources.fine_tuning.alpha.graders",
        "Graders": "openai_generated.resources.fine_tuning.alpha.graders",
        "GradersWithRawResponse": "openai_generated.resources.fine_tuning.alpha.graders",
        "GradersWithStreamingResponse": "openai_generated.resources.fine_tuning.alpha.graders",
        "alpha": ".alpha:",
        "graders": ".graders:",
    },
)
