# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.direct_tool_call_caller import DirectToolCallCaller
    from openai_generated.models.program_tool_call_caller import ProgramToolCallCaller

    ToolCallCaller: TypeAlias = DirectToolCallCaller | ProgramToolCallCaller
    """Tool call caller: one of 2 kinds, told apart by `type`."""
else:
    ToolCallCaller = TaggedUnion(
        "ToolCallCaller",
        __package__,
        key="type",
        variants={
            "direct": "DirectToolCallCaller",
            "program": "ProgramToolCallCaller",
        },
        shapes=(),
    )
