# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_function_shell_tool_call_output import (
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    )
    from openai_generated.models.response_function_shell_tool_call_output_output import (
        ResponseFunctionShellToolCallOutputOutput as Output,
    )
    from openai_generated.models.response_function_shell_tool_call_output_output_outcome import (
        ResponseFunctionShellToolCallOutputOutputOutcome as OutputOutcome,
        ResponseFunctionShellToolCallOutputOutputOutcomeExit as OutputOutcomeExit,
        ResponseFunctionShellToolCallOutputOutputOutcomeTimeout as OutputOutcomeTimeout,
    )
    from openai_generated.models.tool_call_caller import (
        DirectToolCallCaller as CallerDirect,
        ProgramToolCallCaller as CallerProgram,
        ToolCallCaller as Caller,
    )


__all__ = [
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
    "ResponseFunctionShellToolCallOutput",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Caller": "openai_generated.models.tool_call_caller:ToolCallCaller",
        "CallerDirect": "openai_generated.models.tool_call_caller:DirectToolCallCaller",
        "CallerProgram": "openai_generated.models.tool_call_caller:ProgramToolCallCaller",
        "Output": "openai_generated.models.response_function_shell_tool_call_output_output:ResponseFunctionShellToolCallOutputOutput",
        "OutputOutcome": "openai_generated.models.response_function_shell_tool_call_output_output_outcome:ResponseFunctionShellToolCallOutputOutputOutcome",
        "OutputOutcomeExit": "openai_generated.models.response_function_shell_tool_call_output_output_outcome:ResponseFunctionShellToolCallOutputOutputOutcomeExit",
        "OutputOutcomeTimeout": "openai_generated.models.response_function_shell_tool_call_output_output_outcome:ResponseFunctionShellToolCallOutputOutputOutcomeTimeout",
        "ResponseFunctionShellToolCallOutput": "openai_generated.models.response_function_shell_tool_call_output",
    },
)
