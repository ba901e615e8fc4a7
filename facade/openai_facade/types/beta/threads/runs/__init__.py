# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta.threads.runs import (
        code_interpreter_logs as code_interpreter_logs,
        code_interpreter_output_image as code_interpreter_output_image,
        code_interpreter_tool_call as code_interpreter_tool_call,
        code_interpreter_tool_call_delta as code_interpreter_tool_call_delta,
        file_search_tool_call as file_search_tool_call,
        file_search_tool_call_delta as file_search_tool_call_delta,
        function_tool_call as function_tool_call,
        function_tool_call_delta as function_tool_call_delta,
        message_creation_step_details as message_creation_step_details,
        run_step as run_step,
        run_step_delta as run_step_delta,
        run_step_delta_event as run_step_delta_event,
        run_step_delta_message_delta as run_step_delta_message_delta,
        run_step_include as run_step_include,
        step_list_params as step_list_params,
        step_retrieve_params as step_retrieve_params,
        tool_call as tool_call,
        tool_call_delta as tool_call_delta,
        tool_call_delta_object as tool_call_delta_object,
        tool_calls_step_details as tool_calls_step_details,
    )
    from openai_facade.types.beta.threads.runs.run_step_include import RunStepInclude as RunStepInclude
    from openai_generated.models.code_interpreter_tool_call_delta_code_interpreter_output import (
        CodeInterpreterLogs as CodeInterpreterLogs,
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
    )
    from openai_generated.models.run_step import RunStep as RunStep
    from openai_generated.models.run_step_delta_step_details import (
        RunStepDeltaMessageDelta as RunStepDeltaMessageDelta,
        ToolCallDeltaObject as ToolCallDeltaObject,
    )
    from openai_generated.models.run_step_step_details import (
        MessageCreationStepDetails as MessageCreationStepDetails,
        ToolCallsStepDetails as ToolCallsStepDetails,
    )
    from openai_generated.models.run_step_stream_event import (
        RunStepDelta as RunStepDelta,
        RunStepDeltaEvent as RunStepDeltaEvent,
    )
    from openai_generated.models.tool_call import (
        CodeInterpreterToolCall as CodeInterpreterToolCall,
        FileSearchToolCall as FileSearchToolCall,
        FunctionToolCall as FunctionToolCall,
        ToolCall as ToolCall,
    )
    from openai_generated.models.tool_call_delta import (
        CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
        FileSearchToolCallDelta as FileSearchToolCallDelta,
        FunctionToolCallDelta as FunctionToolCallDelta,
        ToolCallDelta as ToolCallDelta,
    )
    from openai_generated.params.step_list_params import StepListParams as StepListParams
    from openai_generated.params.step_retrieve_params import StepRetrieveParams as StepRetrieveParams


__all__ = [
    "CodeInterpreterLogs",
    "CodeInterpreterOutputImage",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallDelta",
    "FileSearchToolCall",
    "FileSearchToolCallDelta",
    "FunctionToolCall",
    "FunctionToolCallDelta",
    "MessageCreationStepDetails",
    "RunStep",
    "RunStepDelta",
    "RunStepDeltaEvent",
    "RunStepDeltaMessageDelta",
    "RunStepInclude",
    "StepListParams",
    "StepRetrieveParams",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallDeltaObject",
    "ToolCallsStepDetails",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CodeInterpreterLogs": "openai_generated.models.code_interpreter_tool_call_delta_code_interpreter_output",
        "CodeInterpreterOutputImage": "openai_generated.models.code_interpreter_tool_call_delta_code_interpreter_output",
        "CodeInterpreterToolCall": "openai_generated.models.tool_call",
        "CodeInterpreterToolCallDelta": "openai_generated.models.tool_call_delta",
        "FileSearchToolCall": "openai_generated.models.tool_call",
        "FileSearchToolCallDelta": "openai_generated.models.tool_call_delta",
        "FunctionToolCall": "openai_generated.models.tool_call",
        "FunctionToolCallDelta": "openai_generated.models.tool_call_delta",
        "MessageCreationStepDetails": "openai_generated.models.run_step_step_details",
        "RunStep": "openai_generated.models.run_step",
        "RunStepDelta": "openai_generated.models.run_step_stream_event",
        "RunStepDeltaEvent": "openai_generated.models.run_step_stream_event",
        "RunStepDeltaMessageDelta": "openai_generated.models.run_step_delta_step_details",
        "RunStepInclude": "openai_facade.types.beta.threads.runs.run_step_include",
        "StepListParams": "openai_generated.params.step_list_params",
        "StepRetrieveParams": "openai_generated.params.step_retrieve_params",
        "ToolCall": "openai_generated.models.tool_call",
        "ToolCallDelta": "openai_generated.models.tool_call_delta",
        "ToolCallDeltaObject": "openai_generated.models.run_step_delta_step_details",
        "ToolCallsStepDetails": "openai_generated.models.run_step_step_details",
        "code_interpreter_logs": ".code_interpreter_logs:",
        "code_interpreter_output_image": ".code_interpreter_output_image:",
        "code_interpreter_tool_call": ".code_interpreter_tool_call:",
        "code_interpreter_tool_call_delta": ".code_interpreter_tool_call_delta:",
        "file_search_tool_call": ".file_search_tool_call:",
        "file_search_tool_call_delta": ".file_search_tool_call_delta:",
        "function_tool_call": ".function_tool_call:",
        "function_tool_call_delta": ".function_tool_call_delta:",
        "message_creation_step_details": ".message_creation_step_details:",
        "run_step": ".run_step:",
        "run_step_delta": ".run_step_delta:",
        "run_step_delta_event": ".run_step_delta_event:",
        "run_step_delta_message_delta": ".run_step_delta_message_delta:",
        "run_step_include": ".run_step_include:",
        "step_list_params": ".step_list_params:",
        "step_retrieve_params": ".step_retrieve_params:",
        "tool_call": ".tool_call:",
        "tool_call_delta": ".tool_call_delta:",
        "tool_call_delta_object": ".tool_call_delta_object:",
        "tool_calls_step_details": ".tool_calls_step_details:",
    },
)
