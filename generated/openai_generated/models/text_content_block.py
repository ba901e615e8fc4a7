# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.text import Text


@model
class TextContentBlock(Model):
    """Text content block (`text`)."""

    type: Literal["text"] = "text"
    """Always `text`."""
    text: Text
    """Words with what they refer to."""
