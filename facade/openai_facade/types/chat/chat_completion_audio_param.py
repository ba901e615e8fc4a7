# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import models, params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_create_params import (
        ChatCompletionAudioParam as ChatCompletionAudioParam,
    )
    from openai_generated.params.voice_ids_or_custom_voice_id_param import VoiceIdsOrCustomVoiceIdParam as VoiceID


Voice: TypeAlias = models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam
"""Voice."""

__all__ = ["ChatCompletionAudioParam", "Voice", "VoiceID"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionAudioParam": "openai_generated.params.chat_completion_create_params",
        "VoiceID": "openai_generated.params.voice_ids_or_custom_voice_id_param:VoiceIdsOrCustomVoiceIdParam",
    },
)
