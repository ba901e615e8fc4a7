# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    """Response create event with references param (`response.create`)."""

    type: Required[Literal["response.create"]]
    """Always `response.create`."""
    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    response: params.RealtimeResponseCreateParamsWithReferencesParam | Model
    """Settings for this one answer; what is left out is taken from the session."""


class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    """Realtime response create params with references param."""

    audio: params.RealtimeResponseCreateParamsWithReferencesParamAudio | Model
    """How the answer sounds."""
    conversation: Literal["auto", "none"] | str
    """Whether the answer joins the conversation (auto, the default) or stands outside of it (none)."""
    input: Iterable[params.RealtimeResponseCreateParamsWithReferencesParamInput | Model]
    """What the model sees in place of the conversation, which an empty list leaves out wholly."""
    instructions: str
    """How the model should answer this once, in place of the session's instructions."""
    max_output_tokens: Literal["inf"] | int
    """Bound on the tokens of the answer, 1 to 4096, or inf (the default)."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, which the response repeats."""
    output_modalities: Iterable[Literal["text", "audio"]]
    """The kind of output wanted: text or audio; audio comes with a transcript."""
    parallel_tool_calls: bool
    """Whether the model may ask for several tool calls at once."""
    prompt: params.ResponsePromptParam | Model | None
    """A prompt template kept on the server: its id, its version and its variables."""
    reasoning: params.RealtimeReasoningParam | Model
    """How long a reasoning model thinks."""
    tool_choice: params.RealtimeResponseCreateParamsWithReferencesParamToolChoice | Model
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    tools: Iterable[params.RealtimeResponseCreateParamsWithReferencesParamTool | Model]
    """The tools that the model may call in this answer."""


class RealtimeResponseCreateParamsWithReferencesParamAudio(TypedDict, total=False):
    """Realtime response create params with references param audio."""

    output: params.RealtimeResponseCreateParamsWithReferencesParamAudioOutput | Model
    """How the model's voice is made."""


class RealtimeResponseCreateParamsWithReferencesParamAudioOutput(TypedDict, total=False):
    """Realtime response create params with references param audio output."""

    format: params.RealtimeAudioFormatsParam | Model
    """The encoding of the sound."""
    voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model
    """The voice to speak with, alloy by default; it cannot change once the model has spoken."""
