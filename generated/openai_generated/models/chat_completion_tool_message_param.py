# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_content_part_text import ChatCompletionContentPartText


@model
class ChatCompletionToolMessageParam(Model):
    """Chat completion tool message param."""

    role: Literal["tool"] = "tool"
    """Always `tool`."""
    content: str | list[ChatCompletionContentPartText]
    """What the tool returned, as text or text parts."""
    tool_call_id: str
    """The id of the tool call that this answers."""
