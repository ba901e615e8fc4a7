# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.assistant_create_params import AssistantCreateParams as AssistantCreateParams
    from openai_generated.params.assistant_create_params_tool_resources import (
        AssistantCreateParamsToolResources as ToolResources,
    )
    from openai_generated.params.assistant_create_params_tool_resources_code_interpreter import (
        AssistantCreateParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
    )
    from openai_generated.params.assistant_create_params_tool_resources_file_search import (
        AssistantCreateParamsToolResourcesFileSearch as ToolResourcesFileSearch,
    )
    from openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store import (
        AssistantCreateParamsToolResourcesFileSearchVectorStore as ToolResourcesFileSearchVectorStore,
    )
    from openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy import (
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy as ToolResourcesFileSearchVectorStoreChunkingStrategy,
    )
    from openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy_auto import (
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto as ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    )
    from openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy_static import (
        AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    )
    from openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy_static_static import (
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
        "ToolResources": "openai_generated.params.assistant_create_params_tool_resources:AssistantCreateParamsToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.params.assistant_create_params_tool_resources_code_interpreter:AssistantCreateParamsToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.params.assistant_create_params_tool_resources_file_search:AssistantCreateParamsToolResourcesFileSearch",
        "ToolResourcesFileSearchVectorStore": "openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store:AssistantCreateParamsToolResourcesFileSearchVectorStore",
        "ToolResourcesFileSearchVectorStoreChunkingStrategy": "openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy:AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy",
        "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto": "openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy_auto:AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
        "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic": "openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy_static:AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
        "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic": "openai_generated.params.assistant_create_params_tool_resources_file_search_vector_store_chunking_strategy_static_static:AssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    },
)
