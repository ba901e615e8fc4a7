# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


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
