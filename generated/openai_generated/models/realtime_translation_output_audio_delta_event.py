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
