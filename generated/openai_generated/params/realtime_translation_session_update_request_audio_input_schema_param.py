# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeTranslationSessionUpdateRequestAudioInputSchemaParam(TypedDict, total=False):
    """Realtime translation session update request audio input schema."""

    noise_reduction: params.RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchemaParam | Model | None
    """Whether noise is taken out of the speaker's sound; null turns it off."""
    transcription: params.RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchemaParam | Model | None
    """Whether the speaker's words come in writing, too; null turns it off."""
