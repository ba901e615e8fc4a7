# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionContentPartParamFile(TypedDict, total=False):
    """Chat completion content part param file (`file`)."""

    type: Required[Literal["file"]]
    file: Required[params.ChatCompletionContentPartParamFileFile | Model]
    prompt_cache_breakpoint: params.PromptCacheBreakpointParam | Model
