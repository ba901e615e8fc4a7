# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeResponseContentPartDoneEventPart(Model):
    """Realtime response content part done event part."""

    type: Literal["audio", "text"] | None = None
    """Whether the part is sound or text."""
    text: str | None = None
    """All words of a part of text."""
    audio: str | None = None
    """The sound in base64, where it comes along."""
    transcript: str | None = None
    """All that is said in the sound."""
