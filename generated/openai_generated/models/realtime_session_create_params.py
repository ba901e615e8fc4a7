# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class RealtimeSessionCreateParams(Model):
    """Realtime session create params."""

    client_secret: RealtimeSessionCreateParamsClientSecret | None = None
    """A secret for a browser or an app to open the session with."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """The encoding of the sound you send: pcm16 (the default) or one of the G.711 laws."""
    input_audio_noise_reduction: RealtimeSessionCreateParamsInputAudioNoiseReduction | None = None
    """How noise is taken out of the user's sound; not at all when null."""
    input_audio_transcription: RealtimeSessionCreateParamsInputAudioTranscription | None = None
    """How the user's words are written down; not at all when null."""
    instructions: str | None = None
    """How the model should behave in this session; it may not keep to it wholly."""
    max_response_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default); the older name."""
    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output the model may give: text, audio or both."""
    model: RealtimeSessionCreateParamsModel | None = None
    """The realtime model that answers."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """The encoding of the sound you get: pcm16 (the default) or one of the G.711 laws."""
    speed: float | None = None
    """How fast the voice speaks, 0.25 to 1.5, where 1 is natural; takes effect between turns."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0.6 to 1.2; 0.8 by default."""
    tool_choice: str | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    tools: list[RealtimeSessionCreateParamsTool] | None = None
    """The tools that the model may call."""
    tracing: Literal["auto"] | RealtimeSessionCreateParamsTracing | None = None
    """Whether the session can be followed in the dashboard: auto, settings of your own, or null for not at all."""
    turn_detection: RealtimeSessionCreateParamsTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""
    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId | None = None
    """The voice that speaks, alloy by default; it cannot change once the model has spoken."""


@model
class RealtimeSessionCreateParamsClientSecret(Model):
    """Realtime session create params client secret."""

    expires_after: RealtimeSessionCreateParamsClientSecretExpiresAfter | None = None
    """When the secret ends."""


@model
class RealtimeSessionCreateParamsClientSecretExpiresAfter(Model):
    """Realtime session create params client secret expires after."""

    anchor: Literal["created_at"] = "created_at"
    """Always `created_at`."""
    seconds: int | None = None
    """For how many seconds a session can be opened with the secret, 10 to 7200; 600 by default."""


RealtimeSessionCreateParamsInputAudioFormat: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
"""Realtime session create params input audio format: the values known when this was generated."""


@model
class RealtimeSessionCreateParamsInputAudioNoiseReduction(Model):
    """Realtime session create params input audio noise reduction."""

    type: Literal["near_field", "far_field"] | None = None
    """Where the microphone is: near_field for headsets, far_field for rooms."""


@model
class RealtimeSessionCreateParamsInputAudioTranscription(Model):
    """Realtime session create params input audio transcription."""

    language: str | None = None
    """The language spoken, as an ISO 639-1 code such as en."""
    model: str | None = None
    """The model that writes down what the user says."""
    prompt: str | None = None
    """Words that set the style or hint at names."""


RealtimeSessionCreateParamsModality: TypeAlias = Literal["text", "audio"]
"""Realtime session create params modality: the values known when this was generated."""


RealtimeSessionCreateParamsModel: TypeAlias = Literal[
    "gpt-realtime",
    "gpt-realtime-2025-08-28",
    "gpt-4o-realtime-preview",
    "gpt-4o-realtime-preview-2024-10-01",
    "gpt-4o-realtime-preview-2024-12-17",
    "gpt-4o-realtime-preview-2025-06-03",
    "gpt-4o-mini-realtime-preview",
    "gpt-4o-mini-realtime-preview-2024-12-17",
]
"""Realtime session create params model: the values known when this was generated."""


RealtimeSessionCreateParamsOutputAudioFormat: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
"""Realtime session create params output audio format: the values known when this was generated."""


@model
class RealtimeSessionCreateParamsTool(Model):
    """Realtime session create params tool (`function`)."""

    type: Literal["function"] | None = None
    """Always `function`."""
    name: str | None = None
    """What the function is called."""
    description: str | None = None
    """Tells the model when to call the function, and what to say about it."""
    parameters: dict[str, object] | None = None
    """A JSON schema of the arguments."""


@model
class RealtimeSessionCreateParamsTracing(Model):
    """Realtime session create params tracing."""

    workflow_name: str | None = None
    """What the trace is called in the dashboard."""
    group_id: str | None = None
    """Joins traces that belong together."""
    metadata: dict[str, object] | None = None
    """Pairs of your own to filter traces by."""


@model
class RealtimeSessionCreateParamsTurnDetection(Model):
    """Realtime session create params turn detection."""

    type: Literal["server_vad", "semantic_vad"] | None = None
    """The way it is found: server_vad goes by silence, semantic_vad by what is said."""
    create_response: bool | None = None
    """Whether the model answers of its own accord when a turn ends; true by default."""
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    """How soon a pause counts as the end for semantic_vad: low waits longest; auto is medium."""
    interrupt_response: bool | None = None
    """Whether speech stops an answer that is being given; true by default."""
    prefix_padding_ms: int | None = None
    """How much sound before the speech is kept, in milliseconds; 300 by default. For server_vad."""
    silence_duration_ms: int | None = None
    """How much silence ends a turn, in milliseconds; 500 by default. For server_vad."""
    threshold: float | None = None
    """How loud speech must be, 0 to 1; 0.5 by default. For server_vad."""


RealtimeSessionCreateParamsTurnDetectionType: TypeAlias = Literal["server_vad", "semantic_vad"]
"""Realtime session create params turn detection type: the values known when this was generated."""


RealtimeSessionCreateParamsTurnDetectionEagerness: TypeAlias = Literal["low", "medium", "high", "auto"]
"""Realtime session create params turn detection eagerness: the values known when this was generated."""
