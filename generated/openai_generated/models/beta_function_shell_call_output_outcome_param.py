# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_function_shell_call_output_content_outcome_exit import (
        BetaResponseFunctionShellCallOutputContentOutcomeExit,
    )
    from openai_generated.models.beta_response_function_shell_call_output_content_outcome_timeout import (
        BetaResponseFunctionShellCallOutputContentOutcomeTimeout,
    )

    BetaFunctionShellCallOutputOutcomeParam: TypeAlias = (
        BetaResponseFunctionShellCallOutputContentOutcomeTimeout | BetaResponseFunctionShellCallOutputContentOutcomeExit
    )
    """Beta function shell call output outcome param: one of 2 kinds, told apart by `type`."""
else:
    BetaFunctionShellCallOutputOutcomeParam = TaggedUnion(
        "BetaFunctionShellCallOutputOutcomeParam",
        __package__,
        key="type",
        variants={
            "exit": "BetaResponseFunctionShellCallOutputContentOutcomeExit",
            "timeout": "BetaResponseFunctionShellCallOutputContentOutcomeTimeout",
        },
        shapes=(),
    )
