# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

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


class RealtimeSessionCreateParamsClientSecret(TypedDict, total=False):
    """Realtime session create params client secret."""

    expires_after: params.RealtimeSessionCreateParamsClientSecretExpiresAfter | Model
    """When the secret ends."""


class RealtimeSessionCreateParamsClientSecretExpiresAfter(TypedDict, total=False):
    """Realtime session create params client secret expires after."""

    anchor: Required[Literal["created_at"]]
    """Always `created_at`."""
    seconds: int
    """For how many seconds a session can be opened with the secret, 10 to 7200; 600 by default."""


class RealtimeSessionCreateParamsInputAudioNoiseReduction(TypedDict, total=False):
    """Realtime session create params input audio noise reduction."""

    type: Literal["near_field", "far_field"]
    """Where the microphone is: near_field for headsets, far_field for rooms."""


class RealtimeSessionCreateParamsInputAudioTranscription(TypedDict, total=False):
    """Realtime session create params input audio transcription."""

    language: str
    """The language spoken, as an ISO 639-1 code such as en."""
    model: str
    """The model that writes down what the user says."""
    prompt: str
    """Words that set the style or hint at names."""


class RealtimeSessionCreateParamsTool(TypedDict, total=False):
    """Realtime session create params tool (`function`)."""

    type: Literal["function"]
    """Always `function`."""
    name: str
    """What the function is called."""
    description: str
    """Tells the model when to call the function, and what to say about it."""
    parameters: Mapping[str, object]
    """A JSON schema of the arguments."""


class RealtimeSessionCreateParamsTracing(TypedDict, total=False):
    """Realtime session create params tracing."""

    workflow_name: str
    """What the trace is called in the dashboard."""
    group_id: str
    """Joins traces that belong together."""
    metadata: Mapping[str, object]
    """Pairs of your own to filter traces by."""


class RealtimeSessionCreateParamsTurnDetection(TypedDict, total=False):
    """Realtime session create params turn detection."""

    type: Literal["server_vad", "semantic_vad"]
    """The way it is found: server_vad goes by silence, semantic_vad by what is said."""
    create_response: bool
    """Whether the model answers of its own accord when a turn ends; true by default."""
    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon a pause counts as the end for semantic_vad: low waits longest; auto is medium."""
    interrupt_response: bool
    """Whether speech stops an answer that is being given; true by default."""
    prefix_padding_ms: int
    """How much sound before the speech is kept, in milliseconds; 300 by default. For server_vad."""
    silence_duration_ms: int
    """How much silence ends a turn, in milliseconds; 500 by default. For server_vad."""
    threshold: float
    """How loud speech must be, 0 to 1; 0.5 by default. For server_vad."""
