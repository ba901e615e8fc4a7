# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.evals.evals import (
        AsyncEvals as AsyncEvals,
        AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse,
        AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse,
        Evals as Evals,
        EvalsWithRawResponse as EvalsWithRawResponse,
        EvalsWithStreamingResponse as EvalsWithStreamingResponse,
    )


__all__ = [
    "AsyncEvals",
    "AsyncEvalsWithRawResponse",
    "AsyncEvalsWithStreamingResponse",
    "Evals",
    "EvalsWithRawResponse",
    "EvalsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Evals": "openai_generated.resources.evals.evals",
        "AsyncEvals": "openai_generated.resources.evals.evals",
        "EvalsWithRawResponse": "openai_generated.resources.evals.evals",
        "AsyncEvalsWithRawResponse": "openai_generated.resources.evals.evals",
        "EvalsWithStreamingResponse": "openai_generated.resources.evals.evals",
        "AsyncEvalsWithStreamingResponse": "openai_generated.resources.evals.evals",
    },
)
