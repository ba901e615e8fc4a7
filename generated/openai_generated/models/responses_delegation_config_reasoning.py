# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ResponsesDelegationConfigReasoning(Model):
    """Responses delegation config reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


ResponsesDelegationConfigReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh"]
"""Responses delegation config reasoning effort: the values known when this was generated."""


ResponsesDelegationConfigReasoningSummary: TypeAlias = Literal["concise", "detailed", "auto"]
"""Responses delegation config reasoning summary: the values known when this was generated."""
