# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy_auto import (
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    )
    from openai_generated.models.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy_static import (
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    )

    AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto
        | AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic
    )
    """Assistant create params tool resources file search vector store chunking strategy: one of 2 kinds, told apart by `type`."""
else:
    AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy = TaggedUnion(
        "AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy",
        __package__,
        key="type",
        variants={
            "auto": "AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
            "static": "AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
        },
        shapes=(),
    )
