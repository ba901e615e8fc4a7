# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.message_create_params import (
        MessageCreateParams as Message,
        MessageCreateParamsAttachment as MessageAttachment,
    )
    from openai_generated.params.message_create_params_attachment_tool import (
        AssistantToolsFileSearchTypeOnlyParam as MessageAttachmentToolFileSearch,
        MessageCreateParamsAttachmentTool as MessageAttachmentTool,
    )
    from openai_generated.params.thread_create_params import (
        ThreadCreateParams as ThreadCreateParams,
        ThreadCreateParamsToolResources as ToolResources,
        ThreadCreateParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
        ThreadCreateParamsToolResourcesFileSearch as ToolResourcesFileSearch,
        ThreadCreateParamsToolResourcesFileSearchVectorStore as ToolResourcesFileSearchVectorStore,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy import (
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy as ToolResourcesFileSearchVectorStoreChunkingStrategy,
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto as ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
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
        "MessageAttachment": "openai_generated.params.message_create_params:MessageCreateParamsAttachment",
        "MessageAttachmentTool": "openai_generated.params.message_create_params_attachment_tool:MessageCreateParamsAttachmentTool",
        "MessageAttachmentToolFileSearch": "openai_generated.params.message_create_params_attachment_tool:AssistantToolsFileSearchTypeOnlyParam",
        "ThreadCreateParams": "openai_generated.params.thread_create_params",
        "ToolResources": "openai_generated.params.thread_create_params:ThreadCreateParamsToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.params.thread_create_params:ThreadCreateParamsToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.params.thread_create_params:ThreadCreateParamsToolResourcesFileSearch",
        "ToolResourcesFileSearchVectorStore": "openai_generated.params.thread_create_params:ThreadCreateParamsToolResourcesFileSearchVectorStore",
        "ToolResourcesFileSearchVectorStoreChunkingStrategy": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy",
        "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
        "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
        "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    },
)
