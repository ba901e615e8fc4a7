# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """What `POST /realtime/calls/{call_id}/accept` takes."""

    type: Required[Literal["realtime"]]
    """The kind of session; always realtime."""
    output_modalities: Iterable[Literal["text", "audio"]]
    """The kinds of output wanted, text or audio; audio by default."""
    model: str | models.RealtimeSessionCreateRequestModel
    """The id of a realtime model, such as gpt-realtime."""
    instructions: str
    """Guidance for the model that ranks above the user's input."""
    audio: params.RealtimeAudioConfigParam | Model
    """Formats, transcription, noise reduction, turn detection and voice of the session's audio."""
    include: Iterable[Literal["item.input_audio_transcription.logprobs"]]
    """Extra parts of the answer that are left out unless named here."""
    tracing: Literal["auto"] | params.RealtimeTracingConfigWorkflowNameParam | Model | None
    """Whether and how the session is traced: auto, or names and metadata of your own."""
    tools: Iterable[params.RealtimeToolsConfigUnionParam | Model]
    """The functions and MCP servers that the model may call."""
    tool_choice: params.RealtimeToolChoiceConfigParam | Model
    """Whether tools are used: none, auto, required, or one tool named."""
    parallel_tool_calls: bool
    """Whether the model may ask for several tool calls at once."""
    reasoning: params.RealtimeReasoningParam | Model
    """Settings of reasoning models, such as the effort and the kind of summary."""
    max_output_tokens: Literal["inf"] | int
    """How many tokens one answer may have, or inf for no bound."""
    truncation: Literal["auto", "disabled"] | params.RealtimeTruncationRetentionRatioParam | Model
    """How the conversation is shortened when it outgrows the context: auto, disabled or by retention ratio."""
    prompt: params.ResponsePromptParam | Model | None
    """A prompt template kept on the server: its id, its version and its variables."""


class RealtimeAudioConfigParam(TypedDict, total=False):
    """Realtime audio config."""

    input: params.RealtimeAudioConfigInputParam | Model
    """How the user's sound is treated."""
    output: params.RealtimeAudioConfigOutputParam | Model
    """How the model's voice is made."""


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """Realtime audio config input."""

    format: params.RealtimeAudioFormatsParam | Model
    """The encoding of the sound you send."""
    transcription: params.AudioTranscriptionParam | Model
    """How the user's words are written down; not at all when left out."""
    noise_reduction: params.RealtimeAudioConfigInputNoiseReductionParam | Model
    """How noise is taken out of the user's sound; not at all when null."""
    turn_detection: params.RealtimeAudioInputTurnDetectionParam | Model | None
    """How the end of the user's turn is found; null leaves it to you to commit and ask."""


class RealtimeAudioConfigInputNoiseReductionParam(TypedDict, total=False):
    """Realtime audio config input noise reduction."""

    type: Literal["near_field", "far_field"]
    """Where the microphone is: near_field for headsets, far_field for rooms."""
    strength: float
    """How much is taken out."""


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """Realtime audio config output."""

    format: params.RealtimeAudioFormatsParam | Model
    """The encoding of the sound you get."""
    voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model
    """The voice that speaks, alloy by default; it cannot change once the model has spoken."""
    speed: float
    """How fast the voice speaks, 0.25 to 1.5, where 1 is natural; takes effect between turns."""
