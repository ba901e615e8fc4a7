"""A union with a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from .message import Message
    from .reasoning import Reasoning
    from .tool_call import ToolCall

    OutputItem: TypeAlias = Message | Reasoning | ToolCall
    """Anything that comes back."""
else:
    OutputItem = TaggedUnion(
        "OutputItem",
        __package__,
        key="type",
        variants={"message": "Message", "reasoning": "Reasoning", "tool_call": "ToolCall"},
    )
