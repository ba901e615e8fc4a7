# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.vector_store_file import (
        VectorStoreFile as VectorStoreFile,
        VectorStoreFileLastError as LastError,
    )


__all__ = ["LastError", "VectorStoreFile"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LastError": "openai_generated.models.vector_store_file:VectorStoreFileLastError",
        "VectorStoreFile": "openai_generated.models.vector_store_file",
    },
)
