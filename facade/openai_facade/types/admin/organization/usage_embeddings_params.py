# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.usage_embeddings_params import UsageEmbeddingsParams as UsageEmbeddingsParams


__all__ = ["UsageEmbeddingsParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageEmbeddingsParams": "openai_generated.params.usage_embeddings_params",
    },
)
