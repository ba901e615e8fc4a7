# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_kit_response_output_text_annotation import ChatKitResponseOutputTextAnnotation


@model
class ChatKitResponseOutputText(Model):
    """Chat kit response output text (`output_text`)."""

    type: Literal["output_text"] = "output_text"
    """Always `output_text`."""
    text: str
    """What the assistant said."""
    annotations: list[ChatKitResponseOutputTextAnnotation]
    """The sources that the text refers to; empty if none."""
