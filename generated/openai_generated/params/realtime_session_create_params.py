# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RealtimeSessionCreateParams(TypedDict, total=False):
    """What `POST /realtime/sessions` takes."""

    client_secret: params.RealtimeSessionCreateParamsClientSecret | Model
    """Settings of the short-lived key, such as when it expires."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The encoding of incoming audio: pcm16, g711_ulaw or g711_alaw."""
    input_audio_noise_reduction: params.RealtimeSessionCreateParamsInputAudioNoiseReduction | Model
    """How noise is taken from incoming audio: near_field or far_field, or null for off."""
    input_audio_transcription: params.RealtimeSessionCreateParamsInputAudioTranscription | Model
    """The model, language and prompt with which incoming audio is transcribed, or null for off."""
    instructions: str
    """Guidance for the model that ranks above the user's input."""
    max_response_output_tokens: Literal["inf"] | int
    """How many tokens one spoken or written answer may have, or inf for no bound."""
    modalities: Iterable[Literal["text", "audio"]]
    """The kinds of output wanted: text, audio or both."""
    model: models.RealtimeSessionCreateParamsModel
    """The id of the model."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The encoding of outgoing audio: pcm16, g711_ulaw or g711_alaw."""
    speed: float
    """How fast to speak, 0.25 to 1.5; 1 by default."""
    temperature: float
    """Randomness of the choice of tokens."""
    tool_choice: str
    """Whether tools are used: none, auto, required, or one tool named."""
    tools: Iterable[params.RealtimeSessionCreateParamsTool | Model]
    """The functions that the model may call."""
    tracing: Literal["auto"] | params.RealtimeSessionCreateParamsTracing | Model
    """Whether and how the session is traced: auto, or names and metadata of your own."""
    turn_detection: params.RealtimeSessionCreateParamsTurnDetection | Model
    """How the server notices that a speaker has finished, or null to decide by hand."""
    voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model
    """The voice to speak with: a built-in one by name, or a custom one by id."""
