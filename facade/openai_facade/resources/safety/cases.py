# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.safety.cases import (
        AsyncCases as AsyncCases,
        AsyncCasesWithRawResponse as AsyncCasesWithRawResponse,
        AsyncCasesWithStreamingResponse as AsyncCasesWithStreamingResponse,
        Cases as Cases,
        CasesWithRawResponse as CasesWithRawResponse,
        CasesWithStreamingResponse as CasesWithStreamingResponse,
    )


__all__ = [
    "AsyncCases",
    "AsyncCasesWithRawResponse",
    "AsyncCasesWithStreamingResponse",
    "Cases",
    "CasesWithRawResponse",
    "CasesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Cases": "openai_generated.resources.safety.cases",
        "AsyncCases": "openai_generated.resources.safety.cases",
        "CasesWithRawResponse": "openai_generated.resources.safety.cases",
        "AsyncCasesWithRawResponse": "openai_generated.resources.safety.cases",
        "CasesWithStreamingResponse": "openai_generated.resources.safety.cases",
        "AsyncCasesWithStreamingResponse": "openai_generated.resources.safety.cases",
    },
)
