# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionContentPartTextParam(TypedDict, total=False):
    """Chat completion content part text (`text`)."""

    type: Required[Literal["text"]]
    text: Required[str]
    prompt_cache_breakpoint: params.PromptCacheBreakpointParam | Model
