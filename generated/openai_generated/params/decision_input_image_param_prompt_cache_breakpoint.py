# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class DecisionInputImageParamPromptCacheBreakpoint(TypedDict, total=False):
    """Decision input image param prompt cache breakpoint."""

    mode: Required[Literal["explicit"]]
