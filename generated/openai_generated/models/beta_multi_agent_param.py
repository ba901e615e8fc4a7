# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaMultiAgentParam(Model):
    """Beta multi agent param."""

    enabled: bool
    """Whether the model may hand work to agents of its own."""
    max_concurrent_subagents: int | None = None
    """How many of these agents may work at once, 1 or more."""
