# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.assistant_tools_file_search_type_only_param import (
        AssistantToolsFileSearchTypeOnlyParam as ThreadMessageAttachmentToolFileSearch,
    )
    from openai_generated.params.message_create_params import MessageCreateParams as ThreadMessage
    from openai_generated.params.message_create_params_attachment import (
        MessageCreateParamsAttachment as ThreadMessageAttachment,
    )
    from openai_generated.params.message_create_params_attachment_tool import (
        MessageCreateParamsAttachmentTool as ThreadMessageAttachmentTool,
    )
    from openai_generated.params.run_truncation_strategy_param import RunTruncationStrategyParam as TruncationStrategy
    from openai_generated.params.thread_create_and_run_params import (
        ThreadCreateAndRunParams as ThreadCreateAndRunParams,
        ThreadCreateAndRunParams as ThreadCreateAndRunParamsBase,
        ThreadCreateAndRunParams as ThreadCreateAndRunParamsNonStreaming,
        ThreadCreateAndRunParams as ThreadCreateAndRunParamsStreaming,
    )
    from openai_generated.params.thread_create_and_run_params_tool_resources import (
        ThreadCreateAndRunParamsToolResources as ToolResources,
    )
    from openai_generated.params.thread_create_and_run_params_tool_resources_code_interpreter import (
        ThreadCreateAndRunParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter,
    )
    from openai_generated.params.thread_create_and_run_params_tool_resources_file_search import (
        ThreadCreateAndRunParamsToolResourcesFileSearch as ToolResourcesFileSearch,
    )
    from openai_generated.params.thread_create_params import ThreadCreateParams as Thread
    from openai_generated.params.thread_create_params_tool_resources import (
        ThreadCreateParamsToolResources as ThreadToolResources,
    )
    from openai_generated.params.thread_create_params_tool_resources_code_interpreter import (
        ThreadCreateParamsToolResourcesCodeInterpreter as ThreadToolResourcesCodeInterpreter,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search import (
        ThreadCreateParamsToolResourcesFileSearch as ThreadToolResourcesFileSearch,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search_vector_store import (
        ThreadCreateParamsToolResourcesFileSearchVectorStore as ThreadToolResourcesFileSearchVectorStore,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy import (
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy as ThreadToolResourcesFileSearchVectorStoreChunkingStrategy,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy_auto import (
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy_static import (
        ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic as ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    )
    from openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy_static_static import (
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
        "ThreadMessageAttachment": "openai_generated.params.message_create_params_attachment:MessageCreateParamsAttachment",
        "ThreadMessageAttachmentTool": "openai_generated.params.message_create_params_attachment_tool:MessageCreateParamsAttachmentTool",
        "ThreadMessageAttachmentToolFileSearch": "openai_generated.params.assistant_tools_file_search_type_only_param:AssistantToolsFileSearchTypeOnlyParam",
        "ThreadToolResources": "openai_generated.params.thread_create_params_tool_resources:ThreadCreateParamsToolResources",
        "ThreadToolResourcesCodeInterpreter": "openai_generated.params.thread_create_params_tool_resources_code_interpreter:ThreadCreateParamsToolResourcesCodeInterpreter",
        "ThreadToolResourcesFileSearch": "openai_generated.params.thread_create_params_tool_resources_file_search:ThreadCreateParamsToolResourcesFileSearch",
        "ThreadToolResourcesFileSearchVectorStore": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store:ThreadCreateParamsToolResourcesFileSearchVectorStore",
        "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy",
        "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy_auto:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
        "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy_static:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
        "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic": "openai_generated.params.thread_create_params_tool_resources_file_search_vector_store_chunking_strategy_static_static:ThreadCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
        "ToolResources": "openai_generated.params.thread_create_and_run_params_tool_resources:ThreadCreateAndRunParamsToolResources",
        "ToolResourcesCodeInterpreter": "openai_generated.params.thread_create_and_run_params_tool_resources_code_interpreter:ThreadCreateAndRunParamsToolResourcesCodeInterpreter",
        "ToolResourcesFileSearch": "openai_generated.params.thread_create_and_run_params_tool_resources_file_search:ThreadCreateAndRunParamsToolResourcesFileSearch",
        "TruncationStrategy": "openai_generated.params.run_truncation_strategy_param:RunTruncationStrategyParam",
    },
)
