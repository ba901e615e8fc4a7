# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaResponseConfigurationUpdateItemReasoning(Model):
    """Beta response configuration update item reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How long a reasoning model thinks from here on."""


BetaResponseConfigurationUpdateItemReasoningEffort: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
"""Beta response configuration update item reasoning effort: the values known when this was generated."""
