# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageAudioSpeechesResult(Model):
    """Usage audio speeches result (`organization.usage.audio_speeches.result`)."""

    object: Literal["organization.usage.audio_speeches.result"] = "organization.usage.audio_speeches.result"
    """Always `organization.usage.audio_speeches.result`."""
    characters: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
