# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaRealtimeConversationItemCreateEventParam(TypedDict, total=False):
    """Beta realtime conversation item create event (`conversation.item.create`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["conversation.item.create"]]
    """Always `conversation.item.create`."""
    previous_item_id: str
    """Behind which item to put the new one: root for the front, the end when left out."""
    item: Required[params.RealtimeConversationItemParam | Model]
    """The item to add: a message, a tool call or its output."""


class BetaRealtimeConversationItemDeleteEventParam(TypedDict, total=False):
    """Beta realtime conversation item delete event (`conversation.item.delete`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["conversation.item.delete"]]
    """Always `conversation.item.delete`."""
    item_id: Required[str]
    """Which item is to go; conversation.item.deleted says when it is gone."""


class BetaRealtimeConversationItemRetrieveEventParam(TypedDict, total=False):
    """Beta realtime conversation item retrieve event (`conversation.item.retrieve`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["conversation.item.retrieve"]]
    """Always `conversation.item.retrieve`."""
    item_id: Required[str]
    """The item to send back as the server has it."""


class BetaRealtimeConversationItemTruncateEventParam(TypedDict, total=False):
    """Beta realtime conversation item truncate event (`conversation.item.truncate`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["conversation.item.truncate"]]
    """Always `conversation.item.truncate`."""
    item_id: Required[str]
    """The model's message to cut; only its own can be."""
    content_index: Required[int]
    """Which part of the message to cut; 0, as there is one."""
    audio_end_ms: Required[int]
    """How much of the sound was heard and stays, in milliseconds."""


class BetaRealtimeInputAudioBufferAppendEventParam(TypedDict, total=False):
    """Beta realtime input audio buffer append event (`input_audio_buffer.append`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["input_audio_buffer.append"]]
    """Always `input_audio_buffer.append`."""
    audio: Required[str]
    """The next piece of sound, in base64, encoded as the session's input is."""


class BetaRealtimeInputAudioBufferClearEventParam(TypedDict, total=False):
    """Beta realtime input audio buffer clear event (`input_audio_buffer.clear`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["input_audio_buffer.clear"]]
    """Always `input_audio_buffer.clear`."""


class BetaRealtimeClientEventOutputAudioBufferClearParam(TypedDict, total=False):
    """Beta realtime client event output audio buffer clear (`output_audio_buffer.clear`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["output_audio_buffer.clear"]]
    """Always `output_audio_buffer.clear`."""


class BetaRealtimeInputAudioBufferCommitEventParam(TypedDict, total=False):
    """Beta realtime input audio buffer commit event (`input_audio_buffer.commit`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["input_audio_buffer.commit"]]
    """Always `input_audio_buffer.commit`."""


class BetaRealtimeResponseCancelEventParam(TypedDict, total=False):
    """Beta realtime response cancel event (`response.cancel`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["response.cancel"]]
    """Always `response.cancel`."""
    response_id: str
    """The response to stop; the one of the conversation that is being made when left out."""


class BetaRealtimeResponseCreateEventParam(TypedDict, total=False):
    """Beta realtime response create event (`response.create`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["response.create"]]
    """Always `response.create`."""
    response: params.BetaRealtimeResponseCreateEventResponseParam | Model
    """Settings for this one answer; what is left out is taken from the session."""


class BetaRealtimeResponseCreateEventResponseParam(TypedDict, total=False):
    """Beta realtime response create event response."""

    modalities: Iterable[Literal["text", "audio"]]
    """The kinds of output wanted: text, audio or both."""
    instructions: str
    """How the model should answer this once, in place of the session's instructions."""
    voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model
    """The voice to speak with, alloy by default; it cannot change once the model has spoken."""
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """The encoding of the sound: pcm16 or one of the G.711 laws."""
    tools: Iterable[params.BetaRealtimeResponseCreateEventResponseToolParam | Model]
    """The tools that the model may call in this answer."""
    tool_choice: params.BetaRealtimeResponseCreateEventResponseToolChoiceParam | Model
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    temperature: float
    """Randomness of the choice of tokens, 0.6 to 1.2; 0.8 by default."""
    max_output_tokens: Literal["inf"] | int
    """Bound on the tokens of the answer, 1 to 4096, or inf (the default)."""
    conversation: Literal["auto", "none"] | str
    """Whether the answer joins the conversation (auto, the default) or stands outside of it (none)."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, which the response repeats."""
    prompt: params.ResponsePromptParam | Model | None
    """A prompt template kept on the server: its id, its version and its variables."""
    input: Iterable[params.RealtimeConversationItemParam | Model]
    """What the model sees in place of the conversation, which an empty list leaves out wholly."""
    max_response_output_tokens: Literal["inf"] | int
    """Bound on the tokens of one answer, 1 to 4096, or inf (the default); the older name."""


class BetaRealtimeResponseCreateEventResponseToolParam(TypedDict, total=False):
    """Beta realtime response create event response tool (`function`)."""

    type: Literal["function"]
    """Always `function`."""
    name: str
    """What the function is called."""
    description: str
    """Tells the model when to call the function, and what to say about it."""
    parameters: Mapping[str, object]
    """A JSON schema of the arguments."""


class BetaRealtimeSessionUpdateEventParam(TypedDict, total=False):
    """Beta realtime session update event (`session.update`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["session.update"]]
    """Always `session.update`."""
    session: Required[params.RealtimeSessionCreateParams | Model]
    """The settings to change; what is left out stays."""


class TranscriptionSessionUpdateParam(TypedDict, total=False):
    """Transcription session update (`transcription_session.update`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["transcription_session.update"]]
    """Always `transcription_session.update`."""
    session: Required[params.TranscriptionSessionUpdateSessionParam | Model]
    """The settings to change; what is left out stays."""


BetaRealtimeClientEventParam: TypeAlias = (
    params.BetaRealtimeConversationItemCreateEventParam
    | params.BetaRealtimeConversationItemDeleteEventParam
    | params.BetaRealtimeConversationItemRetrieveEventParam
    | params.BetaRealtimeConversationItemTruncateEventParam
    | params.BetaRealtimeInputAudioBufferAppendEventParam
    | params.BetaRealtimeInputAudioBufferClearEventParam
    | params.BetaRealtimeClientEventOutputAudioBufferClearParam
    | params.BetaRealtimeInputAudioBufferCommitEventParam
    | params.BetaRealtimeResponseCancelEventParam
    | params.BetaRealtimeResponseCreateEventParam
    | params.BetaRealtimeSessionUpdateEventParam
    | params.TranscriptionSessionUpdateParam
)
"""Beta realtime client event: one of 12 kinds, told apart by `type`."""
