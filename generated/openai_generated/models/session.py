# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription_response import AudioTranscriptionResponse
    from openai_generated.models.realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection
    from openai_generated.models.realtime_function_tool import RealtimeFunctionTool
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class Session(Model):
    """Session (`realtime.session`)."""

    id: str | None = None
    """Tells this session from others; begins with sess_."""
    object: Literal["realtime.session"] | None = None
    """Always `realtime.session`."""
    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output the model may give: text, audio or both."""
    model: str | SessionModel | None = None
    """The realtime model that answers."""
    instructions: str | None = None
    """How the model should behave in this session; it may not keep to it wholly."""
    voice: VoiceIdsShared | None = None
    """The voice that speaks, alloy by default; it cannot change once the model has spoken."""
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """The encoding of the sound you send: pcm16 (the default) or one of the G.711 laws."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """The encoding of the sound you get: pcm16 (the default) or one of the G.711 laws."""
    input_audio_transcription: AudioTranscriptionResponse | None = None
    """How the user's words are written down; not at all when null."""
    turn_detection: RealtimeAudioInputTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None = None
    """How noise is taken out of the user's sound; not at all when null."""
    speed: float | None = None
    """How fast the voice speaks, 0.25 to 1.5, where 1 is natural; takes effect between turns."""
    tracing: Literal["auto"] | SessionTracing | None = None
    """Whether the session can be followed in the dashboard: auto, settings of your own, or null for not at all."""
    tools: list[RealtimeFunctionTool] | None = None
    """The tools that the model may call."""
    tool_choice: str | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0.6 to 1.2; 0.8 by default."""
    max_response_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default); the older name."""
    expires_at: int | None = None
    """When the session ends at the latest, in seconds since 1970."""
    prompt: ResponsePrompt | None = None
    """A prompt template kept on the server: its id, its version and its variables."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra parts of events, such as the log probabilities of the transcription."""


SessionModality: TypeAlias = Literal["text", "audio"]
"""Session modality: the values known when this was generated."""


SessionModel: TypeAlias = Literal[
    "gpt-realtime",
    "gpt-realtime-1.5",
    "gpt-realtime-2025-08-28",
    "gpt-4o-realtime-preview",
    "gpt-4o-realtime-preview-2024-10-01",
    "gpt-4o-realtime-preview-2024-12-17",
    "gpt-4o-realtime-preview-2025-06-03",
    "gpt-4o-mini-realtime-preview",
    "gpt-4o-mini-realtime-preview-2024-12-17",
    "gpt-realtime-mini",
    "gpt-realtime-mini-2025-10-06",
    "gpt-realtime-mini-2025-12-15",
    "gpt-audio-1.5",
    "gpt-audio-mini",
    "gpt-audio-mini-2025-10-06",
    "gpt-audio-mini-2025-12-15",
]
"""Session model: the values known when this was generated."""


SessionInputAudioFormat: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
"""Session input audio format: the values known when this was generated."""


SessionOutputAudioFormat: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
"""Session output audio format: the values known when this was generated."""


@model
class SessionInputAudioNoiseReduction(Model):
    """Session input audio noise reduction."""

    type: Literal["near_field", "far_field"] | None = None
    """Where the microphone is: near_field for headsets, far_field for rooms."""


@model
class SessionTracing(Model):
    """Session tracing."""

    workflow_name: str | None = None
    """What the trace is called in the dashboard."""
    group_id: str | None = None
    """Joins traces that belong together."""
    metadata: dict[str, object] | None = None
    """Pairs of your own to filter traces by."""
