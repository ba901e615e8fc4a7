# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam
    from openai_generated.models.static_file_chunking_strategy_object_param import StaticFileChunkingStrategyObjectParam

    VectorStoreCreateParamsChunkingStrategy: TypeAlias = (
        AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam
    )
    """Vector store create params chunking strategy: one of 2 kinds, told apart by `type`."""
else:
    VectorStoreCreateParamsChunkingStrategy = TaggedUnion(
        "VectorStoreCreateParamsChunkingStrategy",
        __package__,
        key="type",
        variants={
            "auto": "AutoFileChunkingStrategyParam",
            "static": "StaticFileChunkingStrategyObjectParam",
        },
        shapes=(),
    )
