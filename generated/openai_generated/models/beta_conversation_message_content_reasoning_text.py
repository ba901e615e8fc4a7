# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaConversationMessageContentReasoningText(Model):
    """Beta conversation message content reasoning text (`reasoning_text`)."""

    type: Literal["reasoning_text"] = "reasoning_text"
    text: str
