# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationServerEventSessionOutputAudioDelta(Model):
    """Realtime translation server event session output audio delta (`session.output_audio.delta`)."""

    event_id: str
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    delta: str
    sample_rate: int | None = None
    channels: int | None = None
    format: Literal["pcm16"] | None = None
    elapsed_ms: int | None = None
