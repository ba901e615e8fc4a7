# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class PromptCacheBreakpointParam(Model):
    """Prompt cache breakpoint param."""

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`."""
    ttl: Literal["30m", "12h"] | None = None
    """How long the stretch is kept; left out, the server's choice."""


PromptCacheBreakpointParamTtl: TypeAlias = Literal["30m", "12h"]
"""Prompt cache breakpoint param ttl: the values known when this was generated."""
