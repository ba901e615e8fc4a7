# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_function_shell_tool_call_output_output import (
        ResponseFunctionShellToolCallOutputOutput as Output,
    )
    from openai_generated.models.response_function_shell_tool_call_output_output_outcome import (
        ResponseFunctionShellToolCallOutputOutputOutcome as OutputOutcome,
        ResponseFunctionShellToolCallOutputOutputOutcomeExit as OutputOutcomeExit,
        ResponseFunctionShellToolCallOutputOutputOutcomeTimeout as OutputOutcomeTimeout,
    )
    from openai_generated.models.response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    )


__all__ = [
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
    "ResponseShellCallOutputContentDoneEvent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Output": "openai_generated.models.response_function_shell_tool_call_output_output:ResponseFunctionShellToolCallOutputOutput",
        "OutputOutcome": "openai_generated.models.response_function_shell_tool_call_output_output_outcome:ResponseFunctionShellToolCallOutputOutputOutcome",
        "OutputOutcomeExit": "openai_generated.models.response_function_shell_tool_call_output_output_outcome:ResponseFunctionShellToolCallOutputOutputOutcomeExit",
        "OutputOutcomeTimeout": "openai_generated.models.response_function_shell_tool_call_output_output_outcome:ResponseFunctionShellToolCallOutputOutputOutcomeTimeout",
        "ResponseShellCallOutputContentDoneEvent": "openai_generated.models.response_shell_call_output_content_delta_event",
    },
)
