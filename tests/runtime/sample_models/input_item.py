"""A union with a tag, shapes, and a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from .message import Message
    from .note import Note
    from .output_item import OutputItem
    from .tool import Tool
    from .usage import Usage

    InputItem: TypeAlias = OutputItem | Note | Message | Tool | Usage | list[Note] | dict[str, Usage]
    """Anything that can be sent."""
else:
    InputItem = TaggedUnion(
        "InputItem",
        __package__,
        key="type",
        variants={
            "message": ((("role",), "Message"), ((), "Note")),
            "note": "Note",
            "reasoning": "OutputItem",
            "tool_call": "OutputItem",
        },
        shapes=((("role", "content"), "Message"), (("total",), "Usage")),
        items="list[Note]",
        values="dict[str, Usage]",
    )
