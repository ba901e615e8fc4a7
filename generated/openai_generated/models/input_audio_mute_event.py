# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InputAudioMuteEvent(Model):
    """Input audio mute event (`session.input_audio.mute`)."""

    type: Literal["session.input_audio.mute"] = "session.input_audio.mute"
    """Always `session.input_audio.mute`."""
    event_id: str | None = None


@model
class InputAudioUnmuteEvent(Model):
    """Input audio unmute event (`session.input_audio.unmute`)."""

    type: Literal["session.input_audio.unmute"] = "session.input_audio.unmute"
    """Always `session.input_audio.unmute`."""
    event_id: str | None = None
