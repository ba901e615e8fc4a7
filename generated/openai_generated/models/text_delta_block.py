# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.text_delta import TextDelta


@model
class TextDeltaBlock(Model):
    """Text delta block (`text`)."""

    index: int
    """Which part of the message this belongs to, counted from 0."""
    type: Literal["text"] = "text"
    """Always `text`."""
    text: TextDelta | None = None
    """The new piece of words; absent if there is none."""
