# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_function_shell_call_output_content import (
        BetaFunctionShellCallOutputContent as Output,
    )
    from openai_generated.models.beta_function_shell_call_output_content_outcome import (
        BetaFunctionShellCallOutputContentOutcome as OutputOutcome,
    )
    from openai_generated.models.beta_function_shell_call_output_exit_outcome import (
        BetaFunctionShellCallOutputExitOutcome as OutputOutcomeExit,
    )
    from openai_generated.models.beta_function_shell_call_output_timeout_outcome import (
        BetaFunctionShellCallOutputTimeoutOutcome as OutputOutcomeTimeout,
    )
    from openai_generated.models.beta_response_shell_call_output_content_done_streaming_event import (
        BetaResponseShellCallOutputContentDoneStreamingEvent as BetaResponseShellCallOutputContentDoneEvent,
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
        "BetaResponseShellCallOutputContentDoneEvent": "openai_generated.models.beta_response_shell_call_output_content_done_streaming_event:BetaResponseShellCallOutputContentDoneStreamingEvent",
        "Output": "openai_generated.models.beta_function_shell_call_output_content:BetaFunctionShellCallOutputContent",
        "OutputOutcome": "openai_generated.models.beta_function_shell_call_output_content_outcome:BetaFunctionShellCallOutputContentOutcome",
        "OutputOutcomeExit": "openai_generated.models.beta_function_shell_call_output_exit_outcome:BetaFunctionShellCallOutputExitOutcome",
        "OutputOutcomeTimeout": "openai_generated.models.beta_function_shell_call_output_timeout_outcome:BetaFunctionShellCallOutputTimeoutOutcome",
    },
)
