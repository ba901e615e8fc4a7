# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription import AudioTranscription
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection
    from openai_generated.models.realtime_reasoning import RealtimeReasoning
    from openai_generated.models.realtime_tool_choice_config import RealtimeToolChoiceConfig
    from openai_generated.models.realtime_tools_config_union import RealtimeToolsConfigUnion
    from openai_generated.models.realtime_tracing_config_workflow_name import RealtimeTracingConfigWorkflowName
    from openai_generated.models.realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class RealtimeSessionCreateRequest(Model):
    """Realtime session create request (`realtime`)."""

    type: Literal["realtime"] = "realtime"
    """The kind of session; always realtime."""
    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kind of output: text or audio; audio comes with a transcript."""
    model: str | RealtimeSessionCreateRequestModel | None = None
    """The realtime model that answers."""
    instructions: str | None = None
    """How the model should behave in this session; it may not keep to it wholly."""
    audio: RealtimeAudioConfig | None = None
    """What is listened to, and how the model sounds."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Extra parts of events, such as the log probabilities of the transcription."""
    tracing: Literal["auto"] | RealtimeTracingConfigWorkflowName | None = None
    """Whether the session can be followed in the dashboard: auto, settings of your own, or null for not at all."""
    tools: list[RealtimeToolsConfigUnion] | None = None
    """The tools that the model may call."""
    tool_choice: RealtimeToolChoiceConfig | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
    reasoning: RealtimeReasoning | None = None
    """How long a reasoning model thinks."""
    max_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default)."""
    truncation: Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio | None = None
    """What goes when the conversation outgrows the model: auto, disabled, or a share to keep."""
    prompt: ResponsePrompt | None = None
    """A prompt template kept on the server: its id, its version and its variables."""


RealtimeSessionCreateRequestOutputModality: TypeAlias = Literal["text", "audio"]
"""Realtime session create request output modality: the values known when this was generated."""


RealtimeSessionCreateRequestModel: TypeAlias = Literal[
    "gpt-realtime",
    "gpt-realtime-1.5",
    "gpt-realtime-2",
    "gpt-realtime-2.1",
    "gpt-realtime-2.1-mini",
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
"""Realtime session create request model: the values known when this was generated."""


@model
class RealtimeAudioConfig(Model):
    """Realtime audio config."""

    input: RealtimeAudioConfigInput | None = None
    """How the user's sound is treated."""
    output: RealtimeAudioConfigOutput | None = None
    """How the model's voice is made."""


@model
class RealtimeAudioConfigInput(Model):
    """Realtime audio config input."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound you send."""
    transcription: AudioTranscription | None = None
    """How the user's words are written down; not at all when left out."""
    noise_reduction: RealtimeAudioConfigInputNoiseReduction | None = None
    """How noise is taken out of the user's sound; not at all when null."""
    turn_detection: RealtimeAudioInputTurnDetection | None = None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""


@model
class RealtimeAudioConfigInputNoiseReduction(Model):
    """Realtime audio config input noise reduction."""

    type: Literal["near_field", "far_field"] | None = None
    """Where the microphone is: near_field for headsets, far_field for rooms."""
    strength: float | None = None
    """How much is taken out."""


@model
class RealtimeAudioConfigOutput(Model):
    """Realtime audio config output."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound you get."""
    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId | None = None
    """The voice that speaks, alloy by default; it cannot change once the model has spoken."""
    speed: float | None = None
    """How fast the voice speaks, 0.25 to 1.5, where 1 is natural; takes effect between turns."""
