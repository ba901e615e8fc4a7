# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """Chat completion content part text (`text`)."""

    type: Required[Literal["text"]]
    """Always `text`."""
    text: Required[str]
    """The words of this part."""
    prompt_cache_breakpoint: params.PromptCacheBreakpointParam | Model
    """Ends a stretch of the prompt that is to be kept in the cache; left out, no end is set here."""
