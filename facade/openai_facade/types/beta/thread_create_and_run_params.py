# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.message_create_params import (
        MessageCreateParams as ThreadMessage,
        MessageCreateParamsAttachment as ThreadMessageAttachment,
    )
    from openai_generated.params.message_create_params_attachment_tool import (
        AssistantToolsFileSearchTypeOnlyParam as ThreadMessageAttachmentToolFileSearch,
        MessageCreateParamsAttachmentTool as ThreadMessageAttachmentTool,
    )
    from openai_generated.params.run_truncation_strategy_param import RunTruncationStrategyParam as TruncationStrategy
    from openai_generated.params.thread_create_and_run_params import (
        ThreadCreateAndRunParams as ThreadCreateAndRunParams,
        ThreadCreateAndRunParams as ThreadCreateAndRunParamsBase,
        ThreadCreateAndRunParams as ThreadCreateAndRunParamsNonStreaming,
        ThreadCreateAndRunParams as ThreadCreateAndRunParamsStreaming,
        ThreadCreateAndRunParamsToolResources as ToolResources,
        ThreadCreateAndRunParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
        ThreadCreateAndRunParamsToolResourcesFileSearch as ToolResourcesFileSearch,
    )
    from openai_generated.params.thread_create_params import (
        ThreadCreateParams as Thread,
        ThreadCreateParamsToolResources as ThreadToolResources,
        ThreadCreateParamsToolResourcesCodeInterpreter as ThreadToolResourcesCodeInterpreter,
        ThreadCreateParamsToolResourcesFileSearch as ThreadToolResourcesFileSearch,
        ThreadCreateParamsToolResourcesFileSearchVectorStore as ThreadToolResourcesFileSearchVectorStore,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy import (
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy as ThreadToolResourcesFileSearchVectorStoreChunkingStrategy,
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    )


__all__ = [
    "Thread",
    "ThreadCreateAndRunParams",
    "ThreadCreateAndRunParamsBase",
    "ThreadCreateAndRunParamsNonStreaming",
    "ThreadCreateAndRunParamsStreaming",
    "ThreadMessage",
    "ThreadMessageAttachment",
    "ThreadMessageAttachmentTool",
    "ThreadMessageAttachmentToolFileSearch",
    "ThreadToolResources",
    "ThreadToolResourcesCodeInterpreter",
    "ThreadToolResourcesFileSearch",
    "ThreadToolResourcesFileSearchVectorStore",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "TruncationStrategy",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Thread": "openai_generated.params.thread_create_params:ThreadCreateParams",
        "ThreadCreateAndRunParams": "openai_generated.params.thread_create_and_run_params",
        "ThreadCreateAndRunParamsBase": "openai_generated.params.thread_create_and_run_params:ThreadCreateAndRunParams",
        "ThreadCreateAndRunParamsNonStreaming": "openai_generated.params.thread_create_and_run_params:ThreadCreateAndRunParams",
        "ThreadCreateAndRunParamsStreaming": "openai_generated.params.thread_create_and_run_params:ThreadCreateAndRunParams",
        "ThreadMessage": "openai_generated.params.message_create_params:MessageCreateParams",
        "ThreadMessageAttachment": "openai_generated.params.message_create_params:MessageCreateParamsAttachment",
        "ThreadMessageAttachmentTool": "openai_generated.params.message_create_params_attachment_tool:MessageCreateParamsAttachmentTool",
        "ThreadMessageAttachmentToolFileSearch": "openai_generated.params.message_create_params_attachment_tool:AssistantToolsFileSearchTypeOnlyParam",
        "ThreadToolResources": "openai_generated.params.thread_create_params:ThreadCreateParamsToolResources",
        "ThreadToolResourcesCodeInterpreter": "openai_generated.params.thread_create_params:ThreadCreateParamsToolResourcesCodeInterpreter",
        "ThreadToolResourcesFileSearch": "openai_generated.params.thread_create_params:ThreadCreateParamsToolResourcesFileSearch",
        "ThreadToolResourcesFileSearchVectorStore": "openai_generated.params.thread_create_params:ThreadCreateParamsToolResourcesFileSearchVectorStore",
        "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy",
        "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
        "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
        "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
        "ToolResources": "openai_generated.params.thread_create_and_run_params:ThreadCreateAndRunParamsToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.params.thread_create_and_run_params:ThreadCreateAndRunParamsToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.params.thread_create_and_run_params:ThreadCreateAndRunParamsToolResourcesFileSearch",
        "TruncationStrategy": "openai_generated.params.run_truncation_strategy_param:RunTruncationStrategyParam",
    },
)
