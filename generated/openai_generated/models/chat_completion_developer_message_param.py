# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_content_part_text import ChatCompletionContentPartText


@model
class ChatCompletionDeveloperMessageParam(Model):
    """Chat completion developer message param."""

    content: str | list[ChatCompletionContentPartText]
    """Instructions that rank above those of the user: a text, or text parts."""
    role: Literal["developer"] = "developer"
    """Always `developer`."""
    name: str | None = None
    """Tells apart several participants of the same role."""
