# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputTextContentParam(TypedDict, total=False):
    """Beta response input text content (`input_text`)."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: params.BetaPromptCacheBreakpointParam | Model | None
