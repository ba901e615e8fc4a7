# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeTranslationSessionCreateRequestAudioInputParam(TypedDict, total=False):
    """Realtime translation session create request audio input."""

    transcription: params.RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam | Model | None
    """Whether the speaker's words come in writing, too; null turns it off."""
    noise_reduction: params.RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam | Model | None
    """Whether noise is taken out of the speaker's sound; null turns it off."""
