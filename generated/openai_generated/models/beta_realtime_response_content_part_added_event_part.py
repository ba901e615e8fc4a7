# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaRealtimeResponseContentPartAddedEventPart(Model):
    """Beta realtime response content part added event part."""

    type: Literal["audio", "text"] | None = None
    """Whether the part is sound or text."""
    text: str | None = None
    """The words of a part of text, none so far."""
    audio: str | None = None
    """The sound in base64, none so far."""
    transcript: str | None = None
    """What is said in the sound, nothing so far."""
