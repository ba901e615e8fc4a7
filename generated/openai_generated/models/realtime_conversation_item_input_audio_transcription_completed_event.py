# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.log_prob_properties import LogProbProperties
    from openai_generated.models.realtime_conversation_item_input_audio_transcription_completed_event_usage import (
        RealtimeConversationItemInputAudioTranscriptionCompletedEventUsage,
    )
    from openai_generated.models.transcription_language import TranscriptionLanguage


@model
class RealtimeConversationItemInputAudioTranscriptionCompletedEvent(Model):
    """Realtime conversation item input audio transcription completed event (`conversation.item.input_audio_transcription.completed`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.item.input_audio_transcription.completed"] = (
        "conversation.item.input_audio_transcription.completed"
    )
    """Always `conversation.item.input_audio_transcription.completed`."""
    item_id: str
    """The user's message whose sound was written down."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    transcript: str
    """All that was said."""
    languages: list[TranscriptionLanguage] | None = None
    """The languages that were heard."""
    logprobs: list[LogProbProperties] | None = None
    """How likely the tokens were; only when the session's include asks for it."""
    usage: RealtimeConversationItemInputAudioTranscriptionCompletedEventUsage
    """What the transcription is billed by: tokens or seconds."""


@model
class RealtimeConversationItemInputAudioTranscriptionDeltaEvent(Model):
    """Realtime conversation item input audio transcription delta event (`conversation.item.input_audio_transcription.delta`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.item.input_audio_transcription.delta"] = (
        "conversation.item.input_audio_transcription.delta"
    )
    """Always `conversation.item.input_audio_transcription.delta`."""
    item_id: str
    """The user's message whose sound is being written down."""
    content_index: int | None = None
    """Which part of the item's content this is about, counted from 0."""
    delta: str | None = None
    """The next piece of what was said, to be appended."""
    logprobs: list[LogProbProperties] | None = None
    """How likely the tokens were; only when the session's include asks for it."""


@model
class RealtimeConversationItemInputAudioTranscriptionFailedEvent(Model):
    """Realtime conversation item input audio transcription failed event (`conversation.item.input_audio_transcription.failed`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["conversation.item.input_audio_transcription.failed"] = (
        "conversation.item.input_audio_transcription.failed"
    )
    """Always `conversation.item.input_audio_transcription.failed`."""
    item_id: str
    """The user's message whose sound could not be written down."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    error: RealtimeConversationItemInputAudioTranscriptionFailedEventError
    """What went wrong with the transcription."""


@model
class RealtimeConversationItemInputAudioTranscriptionFailedEventError(Model):
    """Realtime conversation item input audio transcription failed event error."""

    type: str | None = None
    """What sort of failure this is."""
    code: str | None = None
    """A short word for the error that programs can compare."""
    message: str | None = None
    """Why nothing was written down, for people to read."""
    param: str | None = None
    """The parameter that caused it, if a single one did."""
