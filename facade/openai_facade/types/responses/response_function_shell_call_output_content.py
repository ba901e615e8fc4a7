# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.function_shell_call_output_outcome_param import (
        FunctionShellCallOutputOutcomeParam as Outcome,
        ResponseFunctionShellCallOutputContentOutcomeExit as OutcomeExit,
        ResponseFunctionShellCallOutputContentOutcomeTimeout as OutcomeTimeout,
    )
    from openai_generated.models.response_input_item_shell_call_output import (
        ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
    )


__all__ = ["Outcome", "OutcomeExit", "OutcomeTimeout", "ResponseFunctionShellCallOutputContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Outcome": "openai_generated.models.function_shell_call_output_outcome_param:FunctionShellCallOutputOutcomeParam",
        "OutcomeExit": "openai_generated.models.function_shell_call_output_outcome_param:ResponseFunctionShellCallOutputContentOutcomeExit",
        "OutcomeTimeout": "openai_generated.models.function_shell_call_output_outcome_param:ResponseFunctionShellCallOutputContentOutcomeTimeout",
        "ResponseFunctionShellCallOutputContent": "openai_generated.models.response_input_item_shell_call_output",
    },
)
