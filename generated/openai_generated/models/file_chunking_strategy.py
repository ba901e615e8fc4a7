# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.other_file_chunking_strategy_object import OtherFileChunkingStrategyObject
    from openai_generated.models.static_file_chunking_strategy_object import StaticFileChunkingStrategyObject

    FileChunkingStrategy: TypeAlias = StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject
    """File chunking strategy: one of 2 kinds, told apart by `type`."""
else:
    FileChunkingStrategy = TaggedUnion(
        "FileChunkingStrategy",
        __package__,
        key="type",
        variants={
            "other": "OtherFileChunkingStrategyObject",
            "static": "StaticFileChunkingStrategyObject",
        },
        shapes=(),
    )
