# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_content_part_param import ChatCompletionContentPartParam


@model
class ChatCompletionUserMessageParam(Model):
    """Chat completion user message param."""

    content: str | list[ChatCompletionContentPartParam]
    """What the user says: a text, or parts of text, pictures, sound and files."""
    role: Literal["user"] = "user"
    """Always `user`."""
    name: str | None = None
    """Tells apart several users of one conversation."""
