# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class InputAudioAppendEvent(Model):
    """Input audio append event (`session.input_audio.append`)."""

    audio: str
    type: Literal["session.input_audio.append"] = "session.input_audio.append"
    event_id: str | None = None
