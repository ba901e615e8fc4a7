# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.direct_tool_call_caller_param import DirectToolCallCallerParam
    from openai_generated.models.program_tool_call_caller_param import ProgramToolCallCallerParam

    ToolCallCallerParam: TypeAlias = DirectToolCallCallerParam | ProgramToolCallCallerParam
    """Tool call caller param: one of 2 kinds, told apart by `type`."""
else:
    ToolCallCallerParam = TaggedUnion(
        "ToolCallCallerParam",
        __package__,
        key="type",
        variants={
            "direct": "DirectToolCallCallerParam",
            "program": "ProgramToolCallCallerParam",
        },
        shapes=(),
    )
