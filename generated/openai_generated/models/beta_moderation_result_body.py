# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaModerationResultBody(Model):
    """Beta moderation result body (`moderation_result`)."""

    type: Literal["moderation_result"] = "moderation_result"
    """Always `moderation_result`."""
    model: str
    """The moderation model that looked at the text."""
    flagged: bool
    """Whether any category was exceeded."""
    categories: dict[str, bool]
    """Category to whether the text falls into it."""
    category_scores: dict[str, float]
    """Category to the model's confidence, 0 to 1."""
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    """Category to the kinds of input (text, image) that were looked at for it."""


BetaModerationInputType: TypeAlias = Literal["text", "image"]
"""Beta moderation input type: the values known when this was generated."""
