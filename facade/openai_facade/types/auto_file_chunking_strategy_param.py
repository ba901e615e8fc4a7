# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.auto_file_chunking_strategy_param import (
        AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
    )


__all__ = ["AutoFileChunkingStrategyParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutoFileChunkingStrategyParam": "openai_generated.params.auto_file_chunking_strategy_param",
    },
)
