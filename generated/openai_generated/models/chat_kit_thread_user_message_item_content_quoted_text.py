# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatKitThreadUserMessageItemContentQuotedText(Model):
    """Chat kit thread user message item content quoted text (`quoted_text`)."""

    type: Literal["quoted_text"] = "quoted_text"
    """Always `quoted_text`."""
    text: str
    """What the user quoted from an earlier message."""
