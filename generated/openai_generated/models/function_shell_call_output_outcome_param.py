# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_function_shell_call_output_content_outcome_exit import (
        ResponseFunctionShellCallOutputContentOutcomeExit,
    )
    from openai_generated.models.response_function_shell_call_output_content_outcome_timeout import (
        ResponseFunctionShellCallOutputContentOutcomeTimeout,
    )

    FunctionShellCallOutputOutcomeParam: TypeAlias = (
        ResponseFunctionShellCallOutputContentOutcomeTimeout | ResponseFunctionShellCallOutputContentOutcomeExit
    )
    """Function shell call output outcome param: one of 2 kinds, told apart by `type`."""
else:
    FunctionShellCallOutputOutcomeParam = TaggedUnion(
        "FunctionShellCallOutputOutcomeParam",
        __package__,
        key="type",
        variants={
            "exit": "ResponseFunctionShellCallOutputContentOutcomeExit",
            "timeout": "ResponseFunctionShellCallOutputContentOutcomeTimeout",
        },
        shapes=(),
    )
