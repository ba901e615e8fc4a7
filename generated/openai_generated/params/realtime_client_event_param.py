# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RealtimeConversationItemCreateEventParam(TypedDict, total=False):
    """Realtime conversation item create event (`conversation.item.create`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["conversation.item.create"]]
    """Always `conversation.item.create`."""
    previous_item_id: str
    """Behind which item to put the new one: root for the front, the end when left out."""
    item: Required[params.RealtimeConversationItemParam | Model]
    """The item to add: a message, a tool call or its output."""


class RealtimeConversationItemDeleteEventParam(TypedDict, total=False):
    """Realtime conversation item delete event (`conversation.item.delete`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["conversation.item.delete"]]
    """Always `conversation.item.delete`."""
    item_id: Required[str]
    """Which item is to go; conversation.item.deleted says when it is gone."""


class RealtimeConversationItemRetrieveEventParam(TypedDict, total=False):
    """Realtime conversation item retrieve event (`conversation.item.retrieve`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["conversation.item.retrieve"]]
    """Always `conversation.item.retrieve`."""
    item_id: Required[str]
    """The item to send back as the server has it."""


class RealtimeConversationItemTruncateEventParam(TypedDict, total=False):
    """Realtime conversation item truncate event (`conversation.item.truncate`)."""

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


class RealtimeInputAudioBufferAppendEventParam(TypedDict, total=False):
    """Realtime input audio buffer append event (`input_audio_buffer.append`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["input_audio_buffer.append"]]
    """Always `input_audio_buffer.append`."""
    audio: Required[str]
    """The next piece of sound, in base64, encoded as the session's input is."""


class RealtimeInputAudioBufferClearEventParam(TypedDict, total=False):
    """Realtime input audio buffer clear event (`input_audio_buffer.clear`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["input_audio_buffer.clear"]]
    """Always `input_audio_buffer.clear`."""


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    """Output audio buffer clear event (`output_audio_buffer.clear`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["output_audio_buffer.clear"]]
    """Always `output_audio_buffer.clear`."""


class RealtimeInputAudioBufferCommitEventParam(TypedDict, total=False):
    """Realtime input audio buffer commit event (`input_audio_buffer.commit`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["input_audio_buffer.commit"]]
    """Always `input_audio_buffer.commit`."""


class RealtimeResponseCancelEventParam(TypedDict, total=False):
    """Realtime response cancel event (`response.cancel`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["response.cancel"]]
    """Always `response.cancel`."""
    response_id: str
    """The response to stop; the one of the conversation that is being made when left out."""


class RealtimeResponseCreateEventParam(TypedDict, total=False):
    """Realtime response create event (`response.create`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["response.create"]]
    """Always `response.create`."""
    response: params.RealtimeResponseCreateParams | Model
    """Settings for this one answer; what is left out is taken from the session."""


class RealtimeResponseCreateParams(TypedDict, total=False):
    """Realtime response create params."""

    output_modalities: Iterable[Literal["text", "audio"]]
    """The kind of output wanted: text or audio; audio comes with a transcript."""
    instructions: str
    """How the model should answer this once, in place of the session's instructions."""
    audio: params.RealtimeResponseCreateAudioOutputParam | Model
    """How the answer sounds."""
    tools: Iterable[params.RealtimeResponseCreateParamsTool | Model]
    """The tools that the model may call in this answer."""
    tool_choice: params.RealtimeResponseCreateParamsToolChoice | Model
    """Whether tools are used: auto (the default), none, required, or one tool named."""
    parallel_tool_calls: bool
    """Whether the model may ask for several tool calls at once."""
    reasoning: params.RealtimeReasoningParam | Model
    """How long a reasoning model thinks."""
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


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    """Realtime response create audio output."""

    output: params.RealtimeResponseCreateAudioOutputOutputParam | Model
    """How the model's voice is made."""


class RealtimeResponseCreateAudioOutputOutputParam(TypedDict, total=False):
    """Realtime response create audio output output."""

    format: params.RealtimeAudioFormatsParam | Model
    """The encoding of the sound."""
    voice: models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model
    """The voice to speak with, alloy by default; it cannot change once the model has spoken."""


class RealtimeSessionUpdateEventParam(TypedDict, total=False):
    """Realtime session update event (`session.update`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["session.update"]]
    """Always `session.update`."""
    session: Required[params.RealtimeSessionUpdateEventSessionParam | Model]
    """The settings to change; what is left out stays."""


RealtimeClientEventParam: TypeAlias = (
    params.RealtimeConversationItemCreateEventParam
    | params.RealtimeConversationItemDeleteEventParam
    | params.RealtimeConversationItemRetrieveEventParam
    | params.RealtimeConversationItemTruncateEventParam
    | params.RealtimeInputAudioBufferAppendEventParam
    | params.RealtimeInputAudioBufferClearEventParam
    | params.OutputAudioBufferClearEventParam
    | params.RealtimeInputAudioBufferCommitEventParam
    | params.RealtimeResponseCancelEventParam
    | params.RealtimeResponseCreateEventParam
    | params.RealtimeSessionUpdateEventParam
)
"""Realtime client event: one of 11 kinds, told apart by `type`."""
