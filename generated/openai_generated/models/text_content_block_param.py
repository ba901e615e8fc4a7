# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TextContentBlockParam(Model):
    """Text content block param (`text`)."""

    type: Literal["text"] = "text"
    """Always `text`."""
    text: str
    """The words to say."""
