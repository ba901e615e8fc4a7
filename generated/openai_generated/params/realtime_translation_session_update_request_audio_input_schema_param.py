# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeTranslationSessionUpdateRequestAudioInputSchemaParam(TypedDict, total=False):
    """Realtime translation session update request audio input schema."""

    noise_reduction: params.RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionSchemaParam | Model | None
    transcription: params.RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionSchemaParam | Model | None
