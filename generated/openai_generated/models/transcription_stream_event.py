# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from openai_generated.models.transcription_language import TranscriptionLanguage


@model
class TranscriptionTextSegmentEvent(Model):
    """Transcription text segment event (`transcript.text.segment`)."""

    type: Literal["transcript.text.segment"] = "transcript.text.segment"
    """Always `transcript.text.segment`."""
    id: str
    """A name for the segment, unique in this transcript."""
    start: float
    """Where the segment begins, in seconds from the start of the recording."""
    end: float
    """Where the segment ends, in seconds from the start of the recording."""
    text: str
    """What was said in the segment."""
    speaker: str
    """Who spoke: a name that the request gave, or else a letter, `A` for the first voice."""


@model
class TranscriptionTextDeltaEvent(Model):
    """Transcription text delta event (`transcript.text.delta`)."""

    type: Literal["transcript.text.delta"] = "transcript.text.delta"
    """Always `transcript.text.delta`."""
    delta: str
    """The text to append to what came before."""
    logprobs: list[TranscriptionTextDeltaEventLogprob] | None = None
    """How sure the model was of each token of this piece; only if `include` asked for it."""
    segment_id: str | None = None
    """The speaker's segment that the text belongs to; only with models that tell speakers apart."""


@model
class TranscriptionTextDeltaEventLogprob(Model):
    """Transcription text delta event logprob."""

    token: str | None = None
    """The token as text."""
    logprob: float | None = None
    """The natural logarithm of its probability: 0 is certain, the lower the less likely."""
    bytes: list[int] | None = None
    """The token in UTF-8, for tokens that hold only a part of a letter."""


@model
class TranscriptionTextDoneEvent(Model):
    """Transcription text done event (`transcript.text.done`)."""

    type: Literal["transcript.text.done"] = "transcript.text.done"
    """Always `transcript.text.done`."""
    text: str
    """The whole text, equal to all deltas joined."""
    languages: list[TranscriptionLanguage] | None = None
    """The languages that were heard; absent with models that do not report them."""
    logprobs: list[TranscriptionTextDoneEventLogprob] | None = None
    """How sure the model was of each token of the whole text; only if `include` asked for it."""
    usage: TranscriptTextUsageTokens | None = None
    """The tokens that the request was billed for; absent where it is not told."""


@model
class TranscriptionTextDoneEventLogprob(Model):
    """Transcription text done event logprob."""

    token: str | None = None
    """The token as text."""
    logprob: float | None = None
    """The natural logarithm of its probability: 0 is certain, the lower the less likely."""
    bytes: list[int] | None = None
    """The token in UTF-8, for tokens that hold only a part of a letter."""


if TYPE_CHECKING:
    TranscriptionStreamEvent: TypeAlias = (
        TranscriptionTextSegmentEvent | TranscriptionTextDeltaEvent | TranscriptionTextDoneEvent
    )
    """Transcription stream event: one of 3 kinds, told apart by `type`."""
else:
    TranscriptionStreamEvent = TaggedUnion(
        "TranscriptionStreamEvent",
        __package__,
        key="type",
        variants={
            "transcript.text.delta": "TranscriptionTextDeltaEvent",
            "transcript.text.done": "TranscriptionTextDoneEvent",
            "transcript.text.segment": "TranscriptionTextSegmentEvent",
        },
        shapes=(),
    )
