# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class DecisionPromptCacheBreakpointParam(TypedDict, total=False):
    """Decision prompt cache breakpoint param."""

    mode: Required[Literal["explicit"]]
