# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SpeechCreateParams(TypedDict, total=False):
    """What `POST /audio/speech` takes."""

    model: Required[Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"] | str]
    """The id of a speech model: tts-1, tts-1-hd or a gpt-4o-mini-tts one."""
    input: Required[str]
    """The text to speak, at most 4096 characters."""
    instructions: str
    """How the voice should sound, at most 4096 characters; tts-1 and tts-1-hd ignore it."""
    voice: Required[models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model]
    """The voice to speak with: a built-in one by name, or a custom one by id."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """The audio format: mp3 (the default), opus, aac, flac, wav or pcm."""
    speed: float
    """How fast to speak, 0.25 to 4; 1 by default."""
    stream_format: Literal["sse", "audio"]
    """How the audio travels: audio (plain bytes, the default) or sse (events)."""
