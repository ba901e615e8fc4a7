# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription_response import AudioTranscriptionResponse
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.realtime_function_tool import RealtimeFunctionTool
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class RealtimeSessionCreateResponseSchema(Model):
    """Realtime session create response schema."""

    id: str | None = None
    """Tells this session from others; begins with sess_."""
    object: str | None = None
    """The kind of session, as a word."""
    expires_at: int | None = None
    """When the session ends at the latest, in seconds since 1970."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra parts of events, such as the log probabilities of the transcription."""
    model: str | None = None
    """The realtime model that answers."""
    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kind of output: text or audio; audio comes with a transcript."""
    instructions: str | None = None
    """How the model should behave in this session; it may not keep to it wholly."""
    audio: RealtimeSessionCreateResponseSchemaAudio | None = None
    """What is listened to, and how the model sounds."""
    tracing: Literal["auto"] | RealtimeSessionCreateResponseSchemaTracing | None = None
    """Whether the session can be followed in the dashboard: auto, settings of your own, or null for not at all."""
    turn_detection: RealtimeSessionCreateResponseSchemaTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""
    tools: list[RealtimeFunctionTool] | None = None
    """The tools that the model may call."""
    tool_choice: str | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    max_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default)."""


RealtimeSessionCreateResponseSchemaOutputModality: TypeAlias = Literal["text", "audio"]
"""Realtime session create response schema output modality: the values known when this was generated."""


@model
class RealtimeSessionCreateResponseSchemaAudio(Model):
    """Realtime session create response schema audio."""

    input: RealtimeSessionCreateResponseSchemaAudioInput | None = None
    """How the user's sound is treated."""
    output: RealtimeSessionCreateResponseSchemaAudioOutput | None = None
    """How the model's voice is made."""


@model
class RealtimeSessionCreateResponseSchemaAudioInput(Model):
    """Realtime session create response schema audio input."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound you send."""
    transcription: AudioTranscriptionResponse | None = None
    """How the user's words are written down; not at all when left out."""
    noise_reduction: RealtimeSessionCreateResponseSchemaAudioInputNoiseReduction | None = None
    """How noise is taken out of the user's sound; not at all when null."""
    turn_detection: RealtimeSessionCreateResponseSchemaAudioInputTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""


@model
class RealtimeSessionCreateResponseSchemaAudioInputNoiseReduction(Model):
    """Realtime session create response schema audio input noise reduction."""

    type: Literal["near_field", "far_field"] | None = None
    """Where the microphone is: near_field for headsets, far_field for rooms."""


@model
class RealtimeSessionCreateResponseSchemaAudioInputTurnDetection(Model):
    """Realtime session create response schema audio input turn detection."""

    type: str | None = None
    """The way it is found; server_vad goes by silence."""
    threshold: float | None = None
    """How loud speech must be, 0 to 1; 0.5 by default."""
    prefix_padding_ms: int | None = None
    """How much sound before the speech is kept, in milliseconds; 300 by default."""
    silence_duration_ms: int | None = None
    """How much silence ends a turn, in milliseconds; 500 by default."""


@model
class RealtimeSessionCreateResponseSchemaAudioOutput(Model):
    """Realtime session create response schema audio output."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound you get."""
    voice: VoiceIdsShared | None = None
    """The voice that speaks, alloy by default; it cannot change once the model has spoken."""
    speed: float | None = None
    """How fast the voice speaks, 0.25 to 1.5, where 1 is natural; takes effect between turns."""


@model
class RealtimeSessionCreateResponseSchemaTracing(Model):
    """Realtime session create response schema tracing."""

    workflow_name: str | None = None
    """What the trace is called in the dashboard."""
    group_id: str | None = None
    """Joins traces that belong together."""
    metadata: dict[str, object] | None = None
    """Pairs of your own to filter traces by."""


@model
class RealtimeSessionCreateResponseSchemaTurnDetection(Model):
    """Realtime session create response schema turn detection."""

    type: str | None = None
    """The way it is found: server_vad goes by silence, semantic_vad by what is said."""
    threshold: float | None = None
    """How loud speech must be, 0 to 1; 0.5 by default. For server_vad."""
    prefix_padding_ms: int | None = None
    """How much sound before the speech is kept, in milliseconds; 300 by default. For server_vad."""
    silence_duration_ms: int | None = None
    """How much silence ends a turn, in milliseconds; 500 by default. For server_vad."""
