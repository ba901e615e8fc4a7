# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.function_shell_call_output_outcome_param import (
        FunctionShellCallOutputOutcomeParam as Outcome,
        ResponseFunctionShellCallOutputContentOutcomeExitParam as OutcomeExit,
        ResponseFunctionShellCallOutputContentOutcomeTimeoutParam as OutcomeTimeout,
    )
    from openai_generated.params.response_input_item_shell_call_output_param import (
        ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
    )


__all__ = ["Outcome", "OutcomeExit", "OutcomeTimeout", "ResponseFunctionShellCallOutputContentParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Outcome": "openai_generated.params.function_shell_call_output_outcome_param:FunctionShellCallOutputOutcomeParam",
        "OutcomeExit": "openai_generated.params.function_shell_call_output_outcome_param:ResponseFunctionShellCallOutputContentOutcomeExitParam",
        "OutcomeTimeout": "openai_generated.params.function_shell_call_output_outcome_param:ResponseFunctionShellCallOutputContentOutcomeTimeoutParam",
        "ResponseFunctionShellCallOutputContentParam": "openai_generated.params.response_input_item_shell_call_output_param",
    },
)
