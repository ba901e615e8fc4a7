# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class TranscriptTextUsageDuration(Model):
    """Transcript text usage duration (`duration`)."""

    type: Literal["duration"] = "duration"
    """Always `duration`."""
    seconds: float
    """How long the recording is; whisper is billed by it."""
