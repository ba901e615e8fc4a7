# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.static_file_chunking_strategy import (
        StaticFileChunkingStrategy as StaticFileChunkingStrategy,
    )


__all__ = ["StaticFileChunkingStrategy"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "StaticFileChunkingStrategy": "openai_generated.models.static_file_chunking_strategy",
    },
)
