# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class PromptCacheBreakpointParam(TypedDict, total=False):
    """Prompt cache breakpoint param."""

    mode: Required[Literal["explicit"]]
    """Always `explicit`."""
    ttl: Literal["30m", "12h"]
    """How long the stretch is kept; left out, the server's choice."""
