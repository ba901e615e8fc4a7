# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseUsageOutputTokensDetails(Model):
    """Beta response usage output tokens details."""

    reasoning_tokens: int
