# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class AgentReasoning(Model):
    """Agent reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    summary: Literal["concise", "detailed", "auto"] | None = None


AgentReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""Agent reasoning effort: the values known when this was generated."""


AgentReasoningSummary: TypeAlias = Literal["concise", "detailed", "auto"]
"""Agent reasoning summary: the values known when this was generated."""
