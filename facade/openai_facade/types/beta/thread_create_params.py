# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.assistant_tools_file_search_type_only_param import (
        AssistantToolsFileSearchTypeOnlyParam as MessageAttachmentToolFileSearch,
    )
    from openai_generated.params.message_create_params import MessageCreateParams as Message
    from openai_generated.params.message_create_params_attachment import (
        MessageCreateParamsAttachment as MessageAttachment,
    )
    from openai_generated.params.message_create_params_attachment_tool import (
        MessageCreateParamsAttachmentTool as MessageAttachmentTool,
    )
    from openai_generated.params.thread_create_params import ThreadCreateParams as ThreadCreateParams
    from openai_generated.params.thread_create_params_tool_resources import (
        ThreadCreateParamsToolResources as ToolResources,
    )
    from openai_generated.params.thread_create_params_tool_resources_code_interpreter import (
        ThreadCreateParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search import (
        ThreadCreateParamsToolResourcesFileSearch as ToolResourcesFileSearch,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search_vector_store import (
        ThreadCreateParamsToolResourcesFileSearchVectorStore as ToolResourcesFileSearchVectorStore,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy import (
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy as ToolResourcesFileSearchVectorStoreChunkingStrategy,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy_auto import (
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto as ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy_static import (
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy_static_static import (
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    )


__all__ = [
    "Message",
    "MessageAttachment",
    "MessageAttachmentTool",
    "MessageAttachmentToolFileSearch",
    "ThreadCreateParams",
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
        "Message": "openai_generated.params.message_create_params:MessageCreateParams",
        "MessageAttachment": "openai_generated.params.message_create_params_attachment:MessageCreateParamsAttachment",
        "MessageAttachmentTool": "openai_generated.params.message_create_params_attachment_tool:MessageCreateParamsAttachmentTool",
        "MessageAttachmentToolFileSearch": "openai_generated.params.assistant_tools_file_search_type_only_param:AssistantToolsFileSearchTypeOnlyParam",
        "ThreadCreateParams": "openai_generated.params.thread_create_params",
        "ToolResources": "openai_generated.params.thread_create_params_tool_resources:ThreadCreateParamsToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.params.thread_create_params_tool_resources_code_interpreter:ThreadCreateParamsToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.params.thread_create_params_tool_resources_file_search:ThreadCreateParamsToolResourcesFileSearch",
        "ToolResourcesFileSearchVectorStore": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store:ThreadCreateParamsToolResourcesFileSearchVectorStore",
        "ToolResourcesFileSearchVectorStoreChunkingStrategy": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy",
        "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy_auto:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
        "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy_static:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
        "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy_static_static:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    },
)
