# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseToolUsageImageGenInputTokensDetails(Model):
    """Beta response tool usage image gen input tokens details."""

    image_tokens: int
    text_tokens: int
