# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_function_shell_tool_call_output import (
        BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput,
    )
    from openai_generated.models.beta_response_function_shell_tool_call_output_output import (
        BetaResponseFunctionShellToolCallOutputOutput as Output,
    )
    from openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome import (
        BetaResponseFunctionShellToolCallOutputOutputOutcome as OutputOutcome,
        BetaResponseFunctionShellToolCallOutputOutputOutcomeExit as OutputOutcomeExit,
        BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout as OutputOutcomeTimeout,
    )
    from openai_generated.models.beta_tool_call_caller import (
        BetaDirectToolCallCaller as CallerDirect,
        BetaProgramToolCallCaller as CallerProgram,
        BetaToolCallCaller as Caller,
    )


__all__ = [
    "Agent",
    "BetaResponseFunctionShellToolCallOutput",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseFunctionShellToolCallOutput": "openai_generated.models.beta_response_function_shell_tool_call_output",
        "Caller": "openai_generated.models.beta_tool_call_caller:BetaToolCallCaller",
        "CallerDirect": "openai_generated.models.beta_tool_call_caller:BetaDirectToolCallCaller",
        "CallerProgram": "openai_generated.models.beta_tool_call_caller:BetaProgramToolCallCaller",
        "Output": "openai_generated.models.beta_response_function_shell_tool_call_output_output:BetaResponseFunctionShellToolCallOutputOutput",
        "OutputOutcome": "openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome:BetaResponseFunctionShellToolCallOutputOutputOutcome",
        "OutputOutcomeExit": "openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome:BetaResponseFunctionShellToolCallOutputOutputOutcomeExit",
        "OutputOutcomeTimeout": "openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome:BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout",
    },
)
