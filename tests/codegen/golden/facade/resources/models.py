# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.models import (
        AsyncModels as AsyncModels,
        AsyncModelsWithRawResponse as AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse as AsyncModelsWithStreamingResponse,
        Models as Models,
        ModelsWithRawResponse as ModelsWithRawResponse,
        ModelsWithStreamingResponse as ModelsWithStreamingResponse,
    )


__all__ = [
    "AsyncModels",
    "AsyncModelsWithRawResponse",
    "AsyncModelsWithStreamingResponse",
    "Models",
    "ModelsWithRawResponse",
    "ModelsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Models": "openai_generated.resources.models",
        "AsyncModels": "openai_generated.resources.models",
        "ModelsWithRawResponse": "openai_generated.resources.models",
        "AsyncModelsWithRawResponse": "openai_generated.resources.models",
        "ModelsWithStreamingResponse": "openai_generated.resources.models",
        "AsyncModelsWithStreamingResponse": "openai_generated.resources.models",
    },
)
