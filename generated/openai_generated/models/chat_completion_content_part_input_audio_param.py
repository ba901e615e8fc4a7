# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_content_part_input_audio_param_input_audio import (
        ChatCompletionContentPartInputAudioParamInputAudio,
    )
    from openai_generated.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class ChatCompletionContentPartInputAudioParam(Model):
    """Chat completion content part input audio param (`input_audio`)."""

    type: Literal["input_audio"] = "input_audio"
    input_audio: ChatCompletionContentPartInputAudioParamInputAudio
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
