# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PromptCacheBreakpointParam(Model):
    """Prompt cache breakpoint param."""

    mode: Literal["explicit"] = "explicit"
    """Always `explicit`."""
    ttl: Literal["30m", "12h"] | None = None
    """How long the stretch is kept; left out, the server's choice."""
