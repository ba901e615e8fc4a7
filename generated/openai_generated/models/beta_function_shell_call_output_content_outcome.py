# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_function_shell_call_output_exit_outcome import (
        BetaFunctionShellCallOutputExitOutcome,
    )
    from openai_generated.models.beta_function_shell_call_output_timeout_outcome import (
        BetaFunctionShellCallOutputTimeoutOutcome,
    )

    BetaFunctionShellCallOutputContentOutcome: TypeAlias = (
        BetaFunctionShellCallOutputTimeoutOutcome | BetaFunctionShellCallOutputExitOutcome
    )
    """Beta function shell call output content outcome: one of 2 kinds, told apart by `type`."""
else:
    BetaFunctionShellCallOutputContentOutcome = TaggedUnion(
        "BetaFunctionShellCallOutputContentOutcome",
        __package__,
        key="type",
        variants={
            "exit": "BetaFunctionShellCallOutputExitOutcome",
            "timeout": "BetaFunctionShellCallOutputTimeoutOutcome",
        },
        shapes=(),
    )
