# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class SpeechCreateParams(Model):
    """Speech create params."""

    model: Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str
    """The id of a speech model: tts-1, tts-1-hd or a gpt-4o-mini-tts one."""
    input: str
    """The text to speak, at most 4096 characters."""
    instructions: str | None = None
    """How the voice should sound, at most 4096 characters; tts-1 and tts-1-hd ignore it."""
    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId
    """The voice to speak with: a built-in one by name, or a custom one by id."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | None = None
    """The audio format: mp3 (the default), opus, aac, flac, wav or pcm."""
    speed: float | None = None
    """How fast to speak, 0.25 to 4; 1 by default."""
    stream_format: Literal["sse", "audio"] | None = None
    """How the audio travels: audio (plain bytes, the default) or sse (events)."""


SpeechModel: TypeAlias = Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
"""Speech model: the values known when this was generated."""


SpeechCreateParamsResponseFormat: TypeAlias = Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
"""Speech create params response format: the values known when this was generated."""


SpeechCreateParamsStreamFormat: TypeAlias = Literal["sse", "audio"]
"""Speech create params stream format: the values known when this was generated."""
