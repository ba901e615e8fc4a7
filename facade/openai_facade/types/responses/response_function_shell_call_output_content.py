# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.function_shell_call_output_outcome_param import (
        FunctionShellCallOutputOutcomeParam as Outcome,
    )
    from openai_generated.models.response_function_shell_call_output_content import (
        ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
    )
    from openai_generated.models.response_function_shell_call_output_content_outcome_exit import (
        ResponseFunctionShellCallOutputContentOutcomeExit as OutcomeExit,
    )
    from openai_generated.models.response_function_shell_call_output_content_outcome_timeout import (
        ResponseFunctionShellCallOutputContentOutcomeTimeout as OutcomeTimeout,
    )


__all__ = ["Outcome", "OutcomeExit", "OutcomeTimeout", "ResponseFunctionShellCallOutputContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Outcome": "openai_generated.models.function_shell_call_output_outcome_param:FunctionShellCallOutputOutcomeParam",
        "OutcomeExit": "openai_generated.models.response_function_shell_call_output_content_outcome_exit:ResponseFunctionShellCallOutputContentOutcomeExit",
        "OutcomeTimeout": "openai_generated.models.response_function_shell_call_output_content_outcome_timeout:ResponseFunctionShellCallOutputContentOutcomeTimeout",
        "ResponseFunctionShellCallOutputContent": "openai_generated.models.response_function_shell_call_output_content",
    },
)
