# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.file_chunking_strategy import (
        OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    )


__all__ = ["OtherFileChunkingStrategyObject"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OtherFileChunkingStrategyObject": "openai_generated.models.file_chunking_strategy",
    },
)
