# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionContentPartInputAudioParam(TypedDict, total=False):
    """Chat completion content part input audio param (`input_audio`)."""

    type: Required[Literal["input_audio"]]
    """Always `input_audio`."""
    input_audio: Required[params.ChatCompletionContentPartInputAudioParamInputAudio | Model]
    """A recording the model listens to."""
    prompt_cache_breakpoint: params.PromptCacheBreakpointParam | Model
    """Marks the end of a beginning that later requests share and the cache should keep."""
