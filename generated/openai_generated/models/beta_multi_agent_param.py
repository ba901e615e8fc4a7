# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaMultiAgentParam(Model):
    """Beta multi agent param."""

    enabled: bool
    max_concurrent_subagents: int | None = None
