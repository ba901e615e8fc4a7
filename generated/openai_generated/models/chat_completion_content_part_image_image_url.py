# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatCompletionContentPartImageImageUrl(Model):
    """Chat completion content part image image URL."""

    url: str
    """An http address of the picture, or the picture itself as a data URL."""
    detail: Literal["auto", "low", "high", "original"] | None = None
    """How closely the model looks, at the price of more tokens; auto by default."""
