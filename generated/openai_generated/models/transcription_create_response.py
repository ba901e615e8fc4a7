# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from openai_generated.models.transcription_diarized_usage import TranscriptionDiarizedUsage
    from openai_generated.models.transcription_language import TranscriptionLanguage
    from openai_generated.models.transcription_segment import TranscriptionSegment
    from openai_generated.models.transcription_usage import TranscriptionUsage


@model
class Transcription(Model):
    """Transcription."""

    text: str
    """All that was said, without times or speakers."""
    languages: list[TranscriptionLanguage] | None = None
    """The languages that were heard; absent with models that do not report them."""
    logprobs: list[TranscriptionLogprob] | None = None
    """How sure the model was of each token; only if `include` asked for it."""
    usage: TranscriptionUsage | None = None
    """What the request was billed for, in tokens or in seconds, depending on the model."""


@model
class TranscriptionLogprob(Model):
    """Transcription logprob."""

    token: str | None = None
    """The token as text."""
    logprob: float | None = None
    """The natural logarithm of its probability: 0 is certain, the lower the less likely."""
    bytes: list[float] | None = None
    """The token in UTF-8, for tokens that hold only a part of a letter."""


@model
class TranscriptionDiarized(Model):
    """Transcription diarized."""

    task: Literal["transcribe"] = "transcribe"
    """Always `transcribe`."""
    duration: float
    """The length of the recording in seconds."""
    text: str
    """All that was said, without speakers."""
    segments: list[TranscriptionDiarizedSegment]
    """What each speaker said, in order of time."""
    usage: TranscriptionDiarizedUsage | None = None
    """What the request was billed for, in tokens or in seconds; absent where it is not told."""


@model
class TranscriptionDiarizedSegment(Model):
    """Transcription diarized segment (`transcript.text.segment`)."""

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
class TranscriptionVerbose(Model):
    """Transcription verbose."""

    language: str
    """The language that was heard, as an English word such as `english`."""
    duration: float
    """The length of the recording in seconds."""
    text: str
    """All that was said, without times."""
    words: list[TranscriptionWord] | None = None
    """Every word with its times; absent unless `timestamp_granularities` has `word`."""
    segments: list[TranscriptionSegment] | None = None
    """The text sentence by sentence with times and quality figures; absent if only words were asked for."""
    usage: TranscriptTextUsageDuration | None = None
    """The seconds that the request was billed for; absent where it is not told."""


@model
class TranscriptionWord(Model):
    """Transcription word."""

    word: str
    """One word, as it was heard."""
    start: float
    """Where the word begins, in seconds from the start of the recording."""
    end: float
    """Where the word ends, in seconds from the start of the recording."""


if TYPE_CHECKING:
    TranscriptionCreateResponse: TypeAlias = Transcription | TranscriptionDiarized | TranscriptionVerbose
    """Transcription create response: one of 3 kinds, told apart by `task`."""
else:
    TranscriptionCreateResponse = TaggedUnion(
        "TranscriptionCreateResponse",
        __package__,
        key="task",
        variants={
            "transcribe": (
                (
                    (
                        "language",
                        "duration",
                        "text",
                    ),
                    "TranscriptionVerbose",
                ),
                (
                    (
                        "duration",
                        "text",
                        "segments",
                    ),
                    "TranscriptionDiarized",
                ),
            ),
        },
        shapes=(
            (
                (
                    "language",
                    "duration",
                    "text",
                ),
                "TranscriptionVerbose",
            ),
            (("text",), "Transcription"),
        ),
    )
