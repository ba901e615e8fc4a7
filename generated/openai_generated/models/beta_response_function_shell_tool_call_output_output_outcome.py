# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome_exit import (
        BetaResponseFunctionShellToolCallOutputOutputOutcomeExit,
    )
    from openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome_timeout import (
        BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout,
    )

    BetaResponseFunctionShellToolCallOutputOutputOutcome: TypeAlias = (
        BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout
        | BetaResponseFunctionShellToolCallOutputOutputOutcomeExit
    )
    """Beta response function shell tool call output output outcome: one of 2 kinds, told apart by `type`."""
else:
    BetaResponseFunctionShellToolCallOutputOutputOutcome = TaggedUnion(
        "BetaResponseFunctionShellToolCallOutputOutputOutcome",
        __package__,
        key="type",
        variants={
            "exit": "BetaResponseFunctionShellToolCallOutputOutputOutcomeExit",
            "timeout": "BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout",
        },
        shapes=(),
    )
