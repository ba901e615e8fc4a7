# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseInputAudioInputAudio(Model):
    """Response input audio input audio."""

    data: str
    """The recording's bytes in base64."""
    format: Literal["mp3", "wav"]
    """How the decoded bytes are encoded."""
