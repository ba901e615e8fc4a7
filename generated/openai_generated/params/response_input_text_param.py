# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseInputTextParam(TypedDict, total=False):
    """Response input text (`input_text`)."""

    type: Required[Literal["input_text"]]
    """Always `input_text`."""
    text: Required[str]
    """What the model is told."""
    prompt_cache_breakpoint: params.PromptCacheBreakpointConfigParam | Model
    """Ends a stretch of the prompt that is to be kept in the cache; left out, no end is set here."""
