# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.static_file_chunking_strategy_object_param import (
        StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
    )


__all__ = ["StaticFileChunkingStrategyParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "StaticFileChunkingStrategyParam": "openai_generated.params.static_file_chunking_strategy_object_param",
    },
)
