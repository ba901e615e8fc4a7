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
    detail: Literal["auto", "low", "high", "original"] | str | None = None
