# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """Realtime transcription session audio."""

    input: params.RealtimeTranscriptionSessionAudioInputParam | Model
    """How the user's sound is treated."""
