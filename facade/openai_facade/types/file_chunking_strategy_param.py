# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.file_chunking_strategy_param import (
        FileChunkingStrategyParam as FileChunkingStrategyParam,
    )


__all__ = ["FileChunkingStrategyParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileChunkingStrategyParam": "openai_generated.params.file_chunking_strategy_param",
    },
)
