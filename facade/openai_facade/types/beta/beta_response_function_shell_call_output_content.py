# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_function_shell_call_output_outcome_param import (
        BetaFunctionShellCallOutputOutcomeParam as Outcome,
        BetaResponseFunctionShellCallOutputContentOutcomeExit as OutcomeExit,
        BetaResponseFunctionShellCallOutputContentOutcomeTimeout as OutcomeTimeout,
    )
    from openai_generated.models.beta_response_input_item_shell_call_output import (
        BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
    )


__all__ = ["BetaResponseFunctionShellCallOutputContent", "Outcome", "OutcomeExit", "OutcomeTimeout"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFunctionShellCallOutputContent": "openai_generated.models.beta_response_input_item_shell_call_output",
        "Outcome": "openai_generated.models.beta_function_shell_call_output_outcome_param:BetaFunctionShellCallOutputOutcomeParam",
        "OutcomeExit": "openai_generated.models.beta_function_shell_call_output_outcome_param:BetaResponseFunctionShellCallOutputContentOutcomeExit",
        "OutcomeTimeout": "openai_generated.models.beta_function_shell_call_output_outcome_param:BetaResponseFunctionShellCallOutputContentOutcomeTimeout",
    },
)
