# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.embedding_create_params import EmbeddingModel as EmbeddingModel


__all__ = ["EmbeddingModel"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EmbeddingModel": "openai_generated.models.embedding_create_params",
    },
)
