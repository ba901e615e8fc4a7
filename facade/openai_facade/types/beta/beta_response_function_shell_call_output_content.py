# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_function_shell_call_output_outcome_param import (
        BetaFunctionShellCallOutputOutcomeParam as Outcome,
    )
    from openai_generated.models.beta_response_function_shell_call_output_content import (
        BetaResponseFunctionShellCallOutputContent as BetaResponseFunctionShellCallOutputContent,
    )
    from openai_generated.models.beta_response_function_shell_call_output_content_outcome_exit import (
        BetaResponseFunctionShellCallOutputContentOutcomeExit as OutcomeExit,
    )
    from openai_generated.models.beta_response_function_shell_call_output_content_outcome_timeout import (
        BetaResponseFunctionShellCallOutputContentOutcomeTimeout as OutcomeTimeout,
    )


__all__ = ["BetaResponseFunctionShellCallOutputContent", "Outcome", "OutcomeExit", "OutcomeTimeout"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFunctionShellCallOutputContent": "openai_generated.models.beta_response_function_shell_call_output_content",
        "Outcome": "openai_generated.models.beta_function_shell_call_output_outcome_param:BetaFunctionShellCallOutputOutcomeParam",
        "OutcomeExit": "openai_generated.models.beta_response_function_shell_call_output_content_outcome_exit:BetaResponseFunctionShellCallOutputContentOutcomeExit",
        "OutcomeTimeout": "openai_generated.models.beta_response_function_shell_call_output_content_outcome_timeout:BetaResponseFunctionShellCallOutputContentOutcomeTimeout",
    },
)
