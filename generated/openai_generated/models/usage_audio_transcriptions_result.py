# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageAudioTranscriptionsResult(Model):
    """Usage audio transcriptions result (`organization.usage.audio_transcriptions.result`)."""

    object: Literal["organization.usage.audio_transcriptions.result"] = "organization.usage.audio_transcriptions.result"
    """Always `organization.usage.audio_transcriptions.result`."""
    seconds: int
    """How much audio was written down, in seconds."""
    num_model_requests: int
    """How many requests went to the model in the span."""
    project_id: str | None = None
    """The project that the figures are about; None unless grouped by it."""
    user_id: str | None = None
    """The user that the figures are about; None unless grouped by it."""
    api_key_id: str | None = None
    """The key that the figures are about; None unless grouped by it."""
    model: str | None = None
    """The model that the figures are about; None unless grouped by it."""
