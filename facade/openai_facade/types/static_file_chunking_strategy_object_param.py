# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.static_file_chunking_strategy_object_param import (
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    )


__all__ = ["StaticFileChunkingStrategyObjectParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "StaticFileChunkingStrategyObjectParam": "openai_generated.params.static_file_chunking_strategy_object_param",
    },
)
