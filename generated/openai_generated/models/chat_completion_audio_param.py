# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId


@model
class ChatCompletionAudioParam(Model):
    """Chat completion audio param."""

    voice: (
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
        | str
        | VoiceIdsOrCustomVoiceId
    )
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
