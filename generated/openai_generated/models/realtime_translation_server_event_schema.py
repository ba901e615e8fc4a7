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
class RealtimeTranslationSessionCreatedEvent(Model):
    """Realtime translation session created event (`session.created`)."""

    event_id: str
    """The id of this event, which the server made."""
    session: RealtimeTranslationSession
    """The settings that the session begins with."""
    type: Literal["session.created"] = "session.created"
    """Always `session.created`."""


@model
class RealtimeTranslationSessionUpdatedEvent(Model):
    """Realtime translation session updated event (`session.updated`)."""

    event_id: str
    """The id of this event, which the server made."""
    session: RealtimeTranslationSession
    """All settings that hold now, not only what was changed."""
    type: Literal["session.updated"] = "session.updated"
    """Always `session.updated`."""


@model
class RealtimeTranslationSessionClosedEvent(Model):
    """Realtime translation session closed event (`session.closed`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.closed"] = "session.closed"
    """Always `session.closed`."""


@model
class RealtimeTranslationInputTranscriptDeltaEvent(Model):
    """Realtime translation input transcript delta event (`session.input_transcript.delta`)."""

    delta: str
    """The next piece of what the speaker says, in the language spoken."""
    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    """Always `session.input_transcript.delta`."""
    elapsed_ms: int | None = None
    """How far into the speaker's sound this is, in milliseconds."""


@model
class RealtimeTranslationOutputTranscriptDeltaEvent(Model):
    """Realtime translation output transcript delta event (`session.output_transcript.delta`)."""

    delta: str
    """The next piece of the translation in writing."""
    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    """Always `session.output_transcript.delta`."""
    elapsed_ms: int | None = None
    """How far into the speaker's sound this is, in milliseconds."""


@model
class RealtimeTranslationOutputAudioDeltaEvent(Model):
    """Realtime translation output audio delta event (`session.output_audio.delta`)."""

    delta: str
    """The next piece of translated speech, in base64."""
    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    """Always `session.output_audio.delta`."""
    channels: int | None = None
    """How many channels the sound has; 1 by default."""
    elapsed_ms: int | None = None
    """How far into the speaker's sound this is, in milliseconds."""
    format: Literal["pcm16"] | None = None
    """The encoding of the sound."""
    sample_rate: int | None = None
    """Samples a second; 24000 by default."""


if TYPE_CHECKING:
    RealtimeTranslationServerEventSchema: TypeAlias = (
        RealtimeTranslationSessionCreatedEvent
        | RealtimeTranslationSessionUpdatedEvent
        | RealtimeTranslationSessionClosedEvent
        | RealtimeTranslationInputTranscriptDeltaEvent
        | RealtimeTranslationOutputTranscriptDeltaEvent
        | RealtimeTranslationOutputAudioDeltaEvent
        | RealtimeErrorEvent
    )
    """Realtime translation server event schema: one of 7 kinds, told apart by `type`."""
else:
    RealtimeTranslationServerEventSchema = TaggedUnion(
        "RealtimeTranslationServerEventSchema",
        __package__,
        key="type",
        variants={
            "error": "RealtimeErrorEvent",
            "session.closed": "RealtimeTranslationSessionClosedEvent",
            "session.created": "RealtimeTranslationSessionCreatedEvent",
            "session.input_transcript.delta": "RealtimeTranslationInputTranscriptDeltaEvent",
            "session.output_audio.delta": "RealtimeTranslationOutputAudioDeltaEvent",
            "session.output_transcript.delta": "RealtimeTranslationOutputTranscriptDeltaEvent",
            "session.updated": "RealtimeTranslationSessionUpdatedEvent",
        },
        shapes=(),
    )
