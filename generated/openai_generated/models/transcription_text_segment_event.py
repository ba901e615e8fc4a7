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
    start: float
    end: float
    text: str
    speaker: str
