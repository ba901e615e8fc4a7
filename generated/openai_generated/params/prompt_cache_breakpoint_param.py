# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class PromptCacheBreakpointParam(TypedDict, total=False):
    """Prompt cache breakpoint param."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
