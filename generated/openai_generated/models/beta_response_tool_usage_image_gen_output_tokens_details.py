# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseToolUsageImageGenOutputTokensDetails(Model):
    """Beta response tool usage image gen output tokens details."""

    image_tokens: int
    text_tokens: int
