# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response_create_event_response_tool_choice import (
        BetaRealtimeResponseCreateEventResponseToolChoice,
    )
    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.voice_ids_or_custom_voice_id import VoiceIdsOrCustomVoiceId
    from openai_generated.models.voice_ids_shared import VoiceIdsShared


@model
class BetaRealtimeResponseCancelEvent(Model):
    """Beta realtime response cancel event (`response.cancel`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["response.cancel"] = "response.cancel"
    """Always `response.cancel`."""
    response_id: str | None = None
    """The response to stop; the one of the conversation that is being made when left out."""


@model
class BetaRealtimeResponseCreateEvent(Model):
    """Beta realtime response create event (`response.create`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["response.create"] = "response.create"
    """Always `response.create`."""
    response: BetaRealtimeResponseCreateEventResponse | None = None
    """Settings for this one answer; what is left out is taken from the session."""


@model
class BetaRealtimeResponseCreateEventResponse(Model):
    """Beta realtime response create event response."""

    modalities: list[Literal["text", "audio"]] | None = None
    """The kinds of output wanted: text, audio or both."""
    instructions: str | None = None
    """How the model should answer this once, in place of the session's instructions."""
    voice: VoiceIdsShared | VoiceIdsOrCustomVoiceId | None = None
    """The voice to speak with, alloy by default; it cannot change once the model has spoken."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    """The encoding of the sound: pcm16 or one of the G.711 laws."""
    tools: list[BetaRealtimeResponseCreateEventResponseTool] | None = None
    """The tools that the model may call in this answer."""
    tool_choice: BetaRealtimeResponseCreateEventResponseToolChoice | None = None
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0.6 to 1.2; 0.8 by default."""
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
    max_response_output_tokens: Literal["inf"] | int | None = None
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default); the older name."""


BetaRealtimeResponseCreateEventResponseModality: TypeAlias = Literal["text", "audio"]
"""Beta realtime response create event response modality: the values known when this was generated."""


BetaRealtimeResponseCreateEventResponseOutputAudioFormat: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
"""Beta realtime response create event response output audio format: the values known when this was generated."""


@model
class BetaRealtimeResponseCreateEventResponseTool(Model):
    """Beta realtime response create event response tool (`function`)."""

    type: Literal["function"] | None = None
    """Always `function`."""
    name: str | None = None
    """What the function is called."""
    description: str | None = None
    """Tells the model when to call the function, and what to say about it."""
    parameters: dict[str, object] | None = None
    """A JSON schema of the arguments."""


BetaRealtimeResponseCreateEventResponseConversation: TypeAlias = Literal["auto", "none"]
"""Beta realtime response create event response conversation: the values known when this was generated."""
