# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaPromptCacheBreakpointConfig(Model):
    """Beta prompt cache breakpoint config."""

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`."""
    ttl: Literal["30m", "12h"] | None = None
    """How long what stands before this mark stays cached: 30m or 12h."""
