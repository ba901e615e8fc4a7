# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_function_shell_call_output_outcome_param import (
        BetaFunctionShellCallOutputOutcomeParam as Outcome,
        BetaResponseFunctionShellCallOutputContentOutcomeExitParam as OutcomeExit,
        BetaResponseFunctionShellCallOutputContentOutcomeTimeoutParam as OutcomeTimeout,
    )
    from openai_generated.params.beta_response_input_item_shell_call_output_param import (
        BetaResponseFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
    )


__all__ = ["BetaResponseFunctionShellCallOutputContentParam", "Outcome", "OutcomeExit", "OutcomeTimeout"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFunctionShellCallOutputContentParam": "openai_generated.params.beta_response_input_item_shell_call_output_param",
        "Outcome": "openai_generated.params.beta_function_shell_call_output_outcome_param:BetaFunctionShellCallOutputOutcomeParam",
        "OutcomeExit": "openai_generated.params.beta_function_shell_call_output_outcome_param:BetaResponseFunctionShellCallOutputContentOutcomeExitParam",
        "OutcomeTimeout": "openai_generated.params.beta_function_shell_call_output_outcome_param:BetaResponseFunctionShellCallOutputContentOutcomeTimeoutParam",
    },
)
