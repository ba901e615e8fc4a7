"""What somebody said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from .note import Note
    from .tool_call import ToolCall


@model
class Message(Model):
    """What was said: text, or a list of notes."""

    type: Literal["message"] = "message"
    role: Literal["user", "assistant"] | str
    content: str | list[Note] | None
    note: Note | list[Note] | None = None
    tool_calls: list[ToolCall] | None = None
