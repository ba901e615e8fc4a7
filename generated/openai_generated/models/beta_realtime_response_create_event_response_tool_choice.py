# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.tool_choice_function import ToolChoiceFunction
    from openai_generated.models.tool_choice_mcp import ToolChoiceMcp

    BetaRealtimeResponseCreateEventResponseToolChoice: TypeAlias = (
        Literal["none", "auto", "required"] | ToolChoiceFunction | ToolChoiceMcp
    )
    """Beta realtime response create event response tool choice: one of 3 kinds, told apart by `type`."""
else:
    BetaRealtimeResponseCreateEventResponseToolChoice = TaggedUnion(
        "BetaRealtimeResponseCreateEventResponseToolChoice",
        __package__,
        key="type",
        variants={
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMcp",
        },
        shapes=(),
    )
