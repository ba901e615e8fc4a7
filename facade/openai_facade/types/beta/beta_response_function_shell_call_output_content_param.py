# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_function_shell_call_output_content_param import (
        BetaFunctionShellCallOutputContentParam as BetaResponseFunctionShellCallOutputContentParam,
    )
    from openai_generated.params.beta_function_shell_call_output_exit_outcome_param import (
        BetaFunctionShellCallOutputExitOutcomeParam as OutcomeExit,
    )
    from openai_generated.params.beta_function_shell_call_output_outcome_param import (
        BetaFunctionShellCallOutputOutcomeParam as Outcome,
    )
    from openai_generated.params.beta_function_shell_call_output_timeout_outcome_param import (
        BetaFunctionShellCallOutputTimeoutOutcomeParam as OutcomeTimeout,
    )


__all__ = ["BetaResponseFunctionShellCallOutputContentParam", "Outcome", "OutcomeExit", "OutcomeTimeout"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFunctionShellCallOutputContentParam": "openai_generated.params.beta_function_shell_call_output_content_param:BetaFunctionShellCallOutputContentParam",
        "Outcome": "openai_generated.params.beta_function_shell_call_output_outcome_param:BetaFunctionShellCallOutputOutcomeParam",
        "OutcomeExit": "openai_generated.params.beta_function_shell_call_output_exit_outcome_param:BetaFunctionShellCallOutputExitOutcomeParam",
        "OutcomeTimeout": "openai_generated.params.beta_function_shell_call_output_timeout_outcome_param:BetaFunctionShellCallOutputTimeoutOutcomeParam",
    },
)
