# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class DecisionInputTextParam(TypedDict, total=False):
    """Decision input text param (`input_text`)."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: params.DecisionPromptCacheBreakpointParam | Model | None
