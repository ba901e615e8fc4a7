# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatKitThreadUserMessageItemContentInputText(Model):
    """Chat kit thread user message item content input text (`input_text`)."""

    type: Literal["input_text"] = "input_text"
    """Always `input_text`."""
    text: str
    """What the user wrote."""
