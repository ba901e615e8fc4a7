# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class SessionCreateResponse(Model):
    """Session create response."""

    client_secret: SessionCreateResponseClientSecret
    """A secret for a browser or an app to open the session with."""
    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output the model may give: text, audio or both."""
    instructions: str | None = None
    """How the model should behave in this session; it may not keep to it wholly."""
    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId | None = None
    """The voice that speaks, alloy by default; it cannot change once the model has spoken."""
    input_audio_format: str | None = None
    """The encoding of the sound you send: pcm16 (the default) or one of the G.711 laws."""
    output_audio_format: str | None = None
    """The encoding of the sound you get: pcm16 (the default) or one of the G.711 laws."""
    input_audio_transcription: SessionCreateResponseInputAudioTranscription | None = None
    """How the user's words are written down; not at all when null."""
    speed: float | None = None
    """How fast the voice speaks, 0.25 to 1.5, where 1 is natural; takes effect between turns."""
    tracing: Literal["auto"] | SessionCreateResponseTracing | None = None
    """Whether the session can be followed in the dashboard: auto, settings of your own, or null for not at all."""
    turn_detection: SessionCreateResponseTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""
    tools: list[SessionCreateResponseTool] | None = None
    """The tools that the model may call."""
    tool_choice: str | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0.6 to 1.2; 0.8 by default."""
    max_response_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default); the older name."""
    truncation: Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio | None = None
    """What goes when the conversation outgrows the model: auto, disabled, or a share to keep."""
    prompt: ResponsePrompt | None = None
    """A prompt template kept on the server: its id, its version and its variables."""


@model
class SessionCreateResponseClientSecret(Model):
    """Session create response client secret."""

    value: str
    """The secret itself, to be used in place of an API key."""
    expires_at: int
    """Until when a session can be opened with the secret, in seconds since 1970."""


SessionCreateResponseModality: TypeAlias = Literal["text", "audio"]
"""Session create response modality: the values known when this was generated."""


@model
class SessionCreateResponseInputAudioTranscription(Model):
    """Session create response input audio transcription."""

    model: str | None = None
    """The model that writes down what the user says."""


@model
class SessionCreateResponseTracing(Model):
    """Session create response tracing."""

    workflow_name: str | None = None
    """What the trace is called in the dashboard."""
    group_id: str | None = None
    """Joins traces that belong together."""
    metadata: dict[str, object] | None = None
    """Pairs of your own to filter traces by."""


@model
class SessionCreateResponseTurnDetection(Model):
    """Session create response turn detection."""

    type: str | None = None
    """The way it is found: server_vad goes by silence, semantic_vad by what is said."""
    threshold: float | None = None
    """How loud speech must be, 0 to 1; 0.5 by default. For server_vad."""
    prefix_padding_ms: int | None = None
    """How much sound before the speech is kept, in milliseconds; 300 by default. For server_vad."""
    silence_duration_ms: int | None = None
    """How much silence ends a turn, in milliseconds; 500 by default. For server_vad."""


@model
class SessionCreateResponseTool(Model):
    """Session create response tool (`function`)."""

    type: Literal["function"] | None = None
    """Always `function`."""
    name: str | None = None
    """What the function is called."""
    description: str | None = None
    """Tells the model when to call the function, and what to say about it."""
    parameters: dict[str, object] | None = None
    """A JSON schema of the arguments."""
