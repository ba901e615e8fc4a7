# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class TranscriptionSessionUpdateSessionParam(TypedDict, total=False):
    """What `POST /realtime/transcription_sessions` takes."""

    turn_detection: params.TranscriptionSessionUpdateSessionTurnDetectionParam | Model
    """How the server notices that a speaker has finished, or null to decide by hand."""
    input_audio_noise_reduction: params.TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam | Model
    """How noise is taken from incoming audio: near_field or far_field, or null for off."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The encoding of incoming audio: pcm16, g711_ulaw or g711_alaw."""
    input_audio_transcription: params.AudioTranscriptionParam | Model
    """The model, language and prompt with which incoming audio is transcribed, or null for off."""
    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]
    """Extra parts of the answer that are left out unless named here."""
    client_secret: params.TranscriptionSessionUpdateSessionClientSecretParam | Model
    """Settings of the short-lived key, such as when it expires."""
    modalities: Iterable[Literal["text", "audio"]]
    """The kinds of output wanted: text, audio or both."""
