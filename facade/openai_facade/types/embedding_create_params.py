# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams


__all__ = ["EmbeddingCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EmbeddingCreateParams": "openai_generated.params.embedding_create_params",
    },
)
