# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.assistant_create_params import (
        AssistantCreateParams as AssistantCreateParams,
        AssistantCreateParamsToolResources as ToolResources,
        AssistantCreateParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
        AssistantCreateParamsToolResourcesFileSearch as ToolResourcesFileSearch,
        AssistantCreateParamsToolResourcesFileSearchVectorStore as ToolResourcesFileSearchVectorStore,
    )
    from openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy import (
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy as ToolResourcesFileSearchVectorStoreChunkingStrategy,
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto as ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    )


__all__ = [
    "AssistantCreateParams",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ToolResourcesFileSearchVectorStore",
    "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssistantCreateParams": "openai_generated.params.assistant_create_params",
        "ToolResources": "openai_generated.params.assistant_create_params:AssistantCreateParamsToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.params.assistant_create_params:AssistantCreateParamsToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.params.assistant_create_params:AssistantCreateParamsToolResourcesFileSearch",
        "ToolResourcesFileSearchVectorStore": "openai_generated.params.assistant_create_params:AssistantCreateParamsToolResourcesFileSearchVectorStore",
        "ToolResourcesFileSearchVectorStoreChunkingStrategy": "openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy:AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy",
        "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto": "openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy:AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
        "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic": "openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy:AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
        "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic": "openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy:AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    },
)
