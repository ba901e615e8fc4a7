# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_direct_tool_call_caller_param import BetaDirectToolCallCallerParam
    from openai_generated.models.beta_program_tool_call_caller_param import BetaProgramToolCallCallerParam

    BetaToolCallCallerParam: TypeAlias = BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam
    """Beta tool call caller param: one of 2 kinds, told apart by `type`."""
else:
    BetaToolCallCallerParam = TaggedUnion(
        "BetaToolCallCallerParam",
        __package__,
        key="type",
        variants={
            "direct": "BetaDirectToolCallCallerParam",
            "program": "BetaProgramToolCallCallerParam",
        },
        shapes=(),
    )
