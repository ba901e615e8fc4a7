# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SpeechAudioDeltaEvent(Model):
    """Speech audio delta event (`speech.audio.delta`)."""

    type: Literal["speech.audio.delta"] = "speech.audio.delta"
    """Always `speech.audio.delta`."""
    audio: str
    """The next stretch of the recording, in base64; join the decoded bytes in order."""
