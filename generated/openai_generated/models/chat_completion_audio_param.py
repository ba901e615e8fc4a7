# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class ChatCompletionAudioParam(Model):
    """Chat completion audio param."""

    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId
    """The voice that speaks: a built-in one by name, or a custom one by id."""
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    """The encoding of the sound that comes back; a stream gives pcm16 only."""
