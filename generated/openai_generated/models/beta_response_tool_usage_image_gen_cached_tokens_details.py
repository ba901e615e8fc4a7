# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseToolUsageImageGenCachedTokensDetails(Model):
    """Beta response tool usage image gen cached tokens details."""

    cached_image_tokens: int
    cached_text_tokens: int
