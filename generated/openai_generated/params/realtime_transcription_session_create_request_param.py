# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """Realtime transcription session create request (`transcription`)."""

    type: Required[Literal["transcription"]]
    """Always `transcription`."""
    audio: params.RealtimeTranscriptionSessionAudioParam | Model
    """What is listened to, and how the model sounds."""
    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]
    """Extra parts of events, such as the log probabilities of the transcription."""
