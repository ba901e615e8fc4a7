# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta import (
        assistant as assistant,
        assistant_create_params as assistant_create_params,
        assistant_deleted as assistant_deleted,
        assistant_list_params as assistant_list_params,
        assistant_response_format_option as assistant_response_format_option,
        assistant_response_format_option_param as assistant_response_format_option_param,
        assistant_stream_event as assistant_stream_event,
        assistant_tool as assistant_tool,
        assistant_tool_choice as assistant_tool_choice,
        assistant_tool_choice_function as assistant_tool_choice_function,
        assistant_tool_choice_function_param as assistant_tool_choice_function_param,
        assistant_tool_choice_option as assistant_tool_choice_option,
        assistant_tool_choice_option_param as assistant_tool_choice_option_param,
        assistant_tool_choice_param as assistant_tool_choice_param,
        assistant_tool_param as assistant_tool_param,
        assistant_update_params as assistant_update_params,
        chat as chat,
        chatkit as chatkit,
        chatkit_workflow as chatkit_workflow,
        code_interpreter_tool as code_interpreter_tool,
        code_interpreter_tool_param as code_interpreter_tool_param,
        file_search_tool as file_search_tool,
        file_search_tool_param as file_search_tool_param,
        function_tool as function_tool,
        function_tool_param as function_tool_param,
        realtime as realtime,
        thread as thread,
        thread_create_and_run_params as thread_create_and_run_params,
        thread_create_params as thread_create_params,
        thread_deleted as thread_deleted,
        thread_update_params as thread_update_params,
        threads as threads,
    )
    from openai_facade.types.beta.assistant_tool_choice_option_param import (
        AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam,
    )
    from openai_generated.models.assistant import Assistant as Assistant
    from openai_generated.models.assistant_deleted import AssistantDeleted as AssistantDeleted
    from openai_generated.models.assistant_response_format_option import (
        AssistantResponseFormatOption as AssistantResponseFormatOption,
    )
    from openai_generated.models.assistant_stream_event import AssistantStreamEvent as AssistantStreamEvent
    from openai_generated.models.assistant_tool import AssistantTool as AssistantTool
    from openai_generated.models.assistant_tool_choice import AssistantToolChoice as AssistantToolChoice
    from openai_generated.models.assistant_tool_choice_function import (
        AssistantToolChoiceFunction as AssistantToolChoiceFunction,
    )
    from openai_generated.models.assistant_tool_choice_option import (
        AssistantToolChoiceOption as AssistantToolChoiceOption,
    )
    from openai_generated.models.beta_file_search_tool import BetaFileSearchTool as FileSearchTool
    from openai_generated.models.beta_function_tool import BetaFunctionTool as FunctionTool
    from openai_generated.models.chat_kit_workflow import ChatKitWorkflow as ChatKitWorkflow
    from openai_generated.models.code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
    from openai_generated.models.thread import Thread as Thread
    from openai_generated.models.thread_deleted import ThreadDeleted as ThreadDeleted
    from openai_generated.params.assistant_create_params import AssistantCreateParams as AssistantCreateParams
    from openai_generated.params.assistant_list_params import AssistantListParams as AssistantListParams
    from openai_generated.params.assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam,
    )
    from openai_generated.params.assistant_tool_choice_function_param import (
        AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam,
    )
    from openai_generated.params.assistant_tool_choice_param import AssistantToolChoiceParam as AssistantToolChoiceParam
    from openai_generated.params.assistant_tool_param import AssistantToolParam as AssistantToolParam
    from openai_generated.params.assistant_update_params import AssistantUpdateParams as AssistantUpdateParams
    from openai_generated.params.beta_file_search_tool_param import BetaFileSearchToolParam as FileSearchToolParam
    from openai_generated.params.beta_function_tool_param import BetaFunctionToolParam as FunctionToolParam
    from openai_generated.params.code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam
    from openai_generated.params.thread_create_and_run_params import (
        ThreadCreateAndRunParams as ThreadCreateAndRunParams,
    )
    from openai_generated.params.thread_create_params import ThreadCreateParams as ThreadCreateParams
    from openai_generated.params.thread_update_params import ThreadUpdateParams as ThreadUpdateParams


__all__ = [
    "Assistant",
    "AssistantCreateParams",
    "AssistantDeleted",
    "AssistantListParams",
    "AssistantResponseFormatOption",
    "AssistantResponseFormatOptionParam",
    "AssistantStreamEvent",
    "AssistantTool",
    "AssistantToolChoice",
    "AssistantToolChoiceFunction",
    "AssistantToolChoiceFunctionParam",
    "AssistantToolChoiceOption",
    "AssistantToolChoiceOptionParam",
    "AssistantToolChoiceParam",
    "AssistantToolParam",
    "AssistantUpdateParams",
    "ChatKitWorkflow",
    "CodeInterpreterTool",
    "CodeInterpreterToolParam",
    "FileSearchTool",
    "FileSearchToolParam",
    "FunctionTool",
    "FunctionToolParam",
    "Thread",
    "ThreadCreateAndRunParams",
    "ThreadCreateParams",
    "ThreadDeleted",
    "ThreadUpdateParams",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Assistant": "openai_generated.models.assistant",
        "AssistantCreateParams": "openai_generated.params.assistant_create_params",
        "AssistantDeleted": "openai_generated.models.assistant_deleted",
        "AssistantListParams": "openai_generated.params.assistant_list_params",
        "AssistantResponseFormatOption": "openai_generated.models.assistant_response_format_option",
        "AssistantResponseFormatOptionParam": "openai_generated.params.assistant_response_format_option_param",
        "AssistantStreamEvent": "openai_generated.models.assistant_stream_event",
        "AssistantTool": "openai_generated.models.assistant_tool",
        "AssistantToolChoice": "openai_generated.models.assistant_tool_choice",
        "AssistantToolChoiceFunction": "openai_generated.models.assistant_tool_choice_function",
        "AssistantToolChoiceFunctionParam": "openai_generated.params.assistant_tool_choice_function_param",
        "AssistantToolChoiceOption": "openai_generated.models.assistant_tool_choice_option",
        "AssistantToolChoiceOptionParam": "openai_facade.types.beta.assistant_tool_choice_option_param",
        "AssistantToolChoiceParam": "openai_generated.params.assistant_tool_choice_param",
        "AssistantToolParam": "openai_generated.params.assistant_tool_param",
        "AssistantUpdateParams": "openai_generated.params.assistant_update_params",
        "ChatKitWorkflow": "openai_generated.models.chat_kit_workflow",
        "CodeInterpreterTool": "openai_generated.models.code_interpreter_tool",
        "CodeInterpreterToolParam": "openai_generated.params.code_interpreter_tool_param",
        "FileSearchTool": "openai_generated.models.beta_file_search_tool:BetaFileSearchTool",
        "FileSearchToolParam": "openai_generated.params.beta_file_search_tool_param:BetaFileSearchToolParam",
        "FunctionTool": "openai_generated.models.beta_function_tool:BetaFunctionTool",
        "FunctionToolParam": "openai_generated.params.beta_function_tool_param:BetaFunctionToolParam",
        "Thread": "openai_generated.models.thread",
        "ThreadCreateAndRunParams": "openai_generated.params.thread_create_and_run_params",
        "ThreadCreateParams": "openai_generated.params.thread_create_params",
        "ThreadDeleted": "openai_generated.models.thread_deleted",
        "ThreadUpdateParams": "openai_generated.params.thread_update_params",
        "assistant": ".assistant:",
        "assistant_create_params": ".assistant_create_params:",
        "assistant_deleted": ".assistant_deleted:",
        "assistant_list_params": ".assistant_list_params:",
        "assistant_response_format_option": ".assistant_response_format_option:",
        "assistant_response_format_option_param": ".assistant_response_format_option_param:",
        "assistant_stream_event": ".assistant_stream_event:",
        "assistant_tool": ".assistant_tool:",
        "assistant_tool_choice": ".assistant_tool_choice:",
        "assistant_tool_choice_function": ".assistant_tool_choice_function:",
        "assistant_tool_choice_function_param": ".assistant_tool_choice_function_param:",
        "assistant_tool_choice_option": ".assistant_tool_choice_option:",
        "assistant_tool_choice_option_param": ".assistant_tool_choice_option_param:",
        "assistant_tool_choice_param": ".assistant_tool_choice_param:",
        "assistant_tool_param": ".assistant_tool_param:",
        "assistant_update_params": ".assistant_update_params:",
        "chat": ".chat:",
        "chatkit": ".chatkit:",
        "chatkit_workflow": ".chatkit_workflow:",
        "code_interpreter_tool": ".code_interpreter_tool:",
        "code_interpreter_tool_param": ".code_interpreter_tool_param:",
        "file_search_tool": ".file_search_tool:",
        "file_search_tool_param": ".file_search_tool_param:",
        "function_tool": ".function_tool:",
        "function_tool_param": ".function_tool_param:",
        "realtime": ".realtime:",
        "thread": ".thread:",
        "thread_create_and_run_params": ".thread_create_and_run_params:",
        "thread_create_params": ".thread_create_params:",
        "thread_deleted": ".thread_deleted:",
        "thread_update_params": ".thread_update_params:",
        "threads": ".threads:",
    },
)
