# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InputAudioMutedEvent(Model):
    """Input audio muted event (`session.input_audio.muted`)."""

    event_id: str
    type: Literal["session.input_audio.muted"] = "session.input_audio.muted"
    """Always `session.input_audio.muted`."""
    client_event_id: str | None = None


@model
class InputAudioUnmutedEvent(Model):
    """Input audio unmuted event (`session.input_audio.unmuted`)."""

    event_id: str
    type: Literal["session.input_audio.unmuted"] = "session.input_audio.unmuted"
    """Always `session.input_audio.unmuted`."""
    client_event_id: str | None = None
