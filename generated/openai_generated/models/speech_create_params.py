# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class SpeechCreateParams(Model):
    """Speech create params."""

    model: Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str
    input: str
    instructions: str | None = None
    voice: VoiceIdsShared | str | VoiceIdsOrCustomVoiceId
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | str | None = None
    speed: float | None = None
    stream_format: Literal["sse", "audio"] | str | None = None
