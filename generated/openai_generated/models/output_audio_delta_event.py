# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OutputAudioDeltaEvent(Model):
    """Output audio delta event (`session.output_audio.delta`)."""

    delta: str
    type: Literal["session.output_audio.delta"] = "session.output_audio.delta"
    end_ms: int | None = None
    start_ms: int | None = None
