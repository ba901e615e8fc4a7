# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaPromptCacheBreakpointParam(Model):
    """Beta prompt cache breakpoint param."""

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`."""
    ttl: Literal["30m", "12h"] | None = None
    """How long what stands before this mark stays cached: 30m or 12h."""


BetaPromptCacheBreakpointParamTtl: TypeAlias = Literal["30m", "12h"]
"""Beta prompt cache breakpoint param ttl: the values known when this was generated."""
