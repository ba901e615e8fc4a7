# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_audio_formats import RealtimeAudioFormats
    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem
    from openai_generated.models.realtime_reasoning import RealtimeReasoning
    from openai_generated.models.realtime_response_create_params_tool import RealtimeResponseCreateParamsTool
    from openai_generated.models.realtime_response_create_params_tool_choice import (
        RealtimeResponseCreateParamsToolChoice,
    )
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class RealtimeResponseCancelEvent(Model):
    """Realtime response cancel event (`response.cancel`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["response.cancel"] = "response.cancel"
    """Always `response.cancel`."""
    response_id: str | None = None
    """The response to stop; the one of the conversation that is being made when left out."""


@model
class RealtimeResponseCreateAudioOutput(Model):
    """Realtime response create audio output."""

    output: RealtimeResponseCreateAudioOutputOutput | None = None
    """How the model's voice is made."""


@model
class RealtimeResponseCreateAudioOutputOutput(Model):
    """Realtime response create audio output output."""

    format: RealtimeAudioFormats | None = None
    """The encoding of the sound."""
    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId | None = None
    """The voice to speak with, alloy by default; it cannot change once the model has spoken."""


@model
class RealtimeResponseCreateEvent(Model):
    """Realtime response create event (`response.create`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["response.create"] = "response.create"
    """Always `response.create`."""
    response: RealtimeResponseCreateParams | None = None
    """Settings for this one answer; what is left out is taken from the session."""


@model
class RealtimeResponseCreateParams(Model):
    """Realtime response create params."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    """The kind of output wanted: text or audio; audio comes with a transcript."""
    instructions: str | None = None
    """How the model should answer this once, in place of the session's instructions."""
    audio: RealtimeResponseCreateAudioOutput | None = None
    """How the answer sounds."""
    tools: list[RealtimeResponseCreateParamsTool] | None = None
    """The tools that the model may call in this answer."""
    tool_choice: RealtimeResponseCreateParamsToolChoice | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once."""
    reasoning: RealtimeReasoning | None = None
    """How long a reasoning model thinks."""
    max_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of the answer, 1 to 4096, or inf (the default)."""
    conversation: Literal["auto", "none"] | str | None = None
    """Whether the answer joins the conversation (auto, the default) or stands outside of it (none)."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, which the response repeats."""
    prompt: ResponsePrompt | None = None
    """A prompt template kept on the server: its id, its version and its variables."""
    input: list[RealtimeConversationItem] | None = None
    """What the model sees in place of the conversation, which an empty list leaves out wholly."""


RealtimeResponseCreateParamsOutputModality: TypeAlias = Literal["text", "audio"]
"""Realtime response create params output modality: the values known when this was generated."""


RealtimeResponseCreateParamsConversation: TypeAlias = Literal["auto", "none"]
"""Realtime response create params conversation: the values known when this was generated."""
