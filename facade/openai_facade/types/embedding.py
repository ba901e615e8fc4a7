# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.create_embedding_response import Embedding as Embedding


__all__ = ["Embedding"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Embedding": "openai_generated.models.create_embedding_response",
    },
)
