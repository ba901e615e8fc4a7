# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_function_shell_tool_call_output_output import (
        BetaResponseFunctionShellToolCallOutputOutput as Output,
    )
    from openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome import (
        BetaResponseFunctionShellToolCallOutputOutputOutcome as OutputOutcome,
        BetaResponseFunctionShellToolCallOutputOutputOutcomeExit as OutputOutcomeExit,
        BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout as OutputOutcomeTimeout,
    )
    from openai_generated.models.beta_response_shell_call_output_content_delta_event import (
        BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent,
    )


__all__ = [
    "Agent",
    "BetaResponseShellCallOutputContentDoneEvent",
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseShellCallOutputContentDoneEvent": "openai_generated.models.beta_response_shell_call_output_content_delta_event",
        "Output": "openai_generated.models.beta_response_function_shell_tool_call_output_output:BetaResponseFunctionShellToolCallOutputOutput",
        "OutputOutcome": "openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome:BetaResponseFunctionShellToolCallOutputOutputOutcome",
        "OutputOutcomeExit": "openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome:BetaResponseFunctionShellToolCallOutputOutputOutcomeExit",
        "OutputOutcomeTimeout": "openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome:BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout",
    },
)
