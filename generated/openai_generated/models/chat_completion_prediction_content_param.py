# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_content_part_text import ChatCompletionContentPartText


@model
class ChatCompletionPredictionContentParam(Model):
    """Chat completion prediction content param (`content`)."""

    type: Literal["content"] = "content"
    """Always `content`."""
    content: str | list[ChatCompletionContentPartText]
    """The text that most of the answer is expected to repeat, such as the file being edited."""
