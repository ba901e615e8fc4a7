# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.realtime_error_event import RealtimeErrorEvent
    from openai_generated.models.realtime_translation_session import RealtimeTranslationSession


@model
class RealtimeTranslationServerEventSessionCreated(Model):
    """Realtime translation server event session created (`session.created`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.created"] = "session.created"
    """Always `session.created`."""
    session: RealtimeTranslationSession
    """The settings that the session begins with."""


@model
class RealtimeTranslationServerEventSessionUpdated(Model):
    """Realtime translation server event session updated (`session.updated`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.updated"] = "session.updated"
    """Always `session.updated`."""
    session: RealtimeTranslationSession
    """All settings that hold now, not only what was changed."""


@model
class RealtimeTranslationServerEventSessionClosed(Model):
    """Realtime translation server event session closed (`session.closed`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.closed"] = "session.closed"
    """Always `session.closed`."""


@model
class RealtimeTranslationServerEventSessionInputTranscriptDelta(Model):
    """Realtime translation server event session input transcript delta (`session.input_transcript.delta`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    """Always `session.input_transcript.delta`."""
    delta: str
    """The next piece of what the speaker says, in the language spoken."""
    elapsed_ms: int | None = None
    """How far into the speaker's sound this is, in milliseconds."""


@model
class RealtimeTranslationServerEventSessionOutputTranscriptDelta(Model):
    """Realtime translation server event session output transcript delta (`session.output_transcript.delta`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    """Always `session.output_transcript.delta`."""
    delta: str
    """The next piece of the translation in writing."""
    elapsed_ms: int | None = None
    """How far into the speaker's sound this is, in milliseconds."""


@model
class RealtimeTranslationServerEventSessionOutputAudioDelta(Model):
    """Realtime translation server event session output audio delta (`session.output_audio.delta`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    """Always `session.output_audio.delta`."""
    delta: str
    """The next piece of translated speech, in base64."""
    sample_rate: int | None = None
    """Samples a second; 24000 by default."""
    channels: int | None = None
    """How many channels the sound has; 1 by default."""
    format: Literal["pcm16"] | None = None
    """Always `pcm16`."""
    elapsed_ms: int | None = None
    """How far into the speaker's sound this is, in milliseconds."""


if TYPE_CHECKING:
    RealtimeTranslationServerEvent: TypeAlias = (
        RealtimeErrorEvent
        | RealtimeTranslationServerEventSessionCreated
        | RealtimeTranslationServerEventSessionUpdated
        | RealtimeTranslationServerEventSessionClosed
        | RealtimeTranslationServerEventSessionInputTranscriptDelta
        | RealtimeTranslationServerEventSessionOutputTranscriptDelta
        | RealtimeTranslationServerEventSessionOutputAudioDelta
    )
    """Realtime translation server event: one of 7 kinds, told apart by `type`."""
else:
    RealtimeTranslationServerEvent = TaggedUnion(
        "RealtimeTranslationServerEvent",
        __package__,
        key="type",
        variants={
            "error": "RealtimeErrorEvent",
            "session.closed": "RealtimeTranslationServerEventSessionClosed",
            "session.created": "RealtimeTranslationServerEventSessionCreated",
            "session.input_transcript.delta": "RealtimeTranslationServerEventSessionInputTranscriptDelta",
            "session.output_audio.delta": "RealtimeTranslationServerEventSessionOutputAudioDelta",
            "session.output_transcript.delta": "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
            "session.updated": "RealtimeTranslationServerEventSessionUpdated",
        },
        shapes=(),
    )
