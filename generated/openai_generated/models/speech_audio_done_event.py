# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.speech_audio_done_event_usage import SpeechAudioDoneEventUsage


@model
class SpeechAudioDoneEvent(Model):
    """Speech audio done event (`speech.audio.done`)."""

    type: Literal["speech.audio.done"] = "speech.audio.done"
    """Always `speech.audio.done`."""
    usage: SpeechAudioDoneEventUsage
    """What the speech was billed for."""
