# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTranslationOutputAudioDeltaEvent(Model):
    """Realtime translation output audio delta event (`session.output_audio.delta`)."""

    delta: str
    event_id: str
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    channels: int | None = None
    elapsed_ms: int | None = None
    format: Literal["pcm16"] | None = None
    sample_rate: int | None = None
