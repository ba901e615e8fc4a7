# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ModerationTextInputParam(Model):
    """Moderation text input param (`text`)."""

    type: Literal["text"] = "text"
    """Which variant this is: `image_url` or `text`."""
    text: str
    """The words to judge."""
