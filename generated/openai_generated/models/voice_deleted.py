# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VoiceDeleted(Model):
    """Voice deleted (`audio.voice.deleted`)."""

    id: str
    """The id that the voice had."""
    deleted: bool
    """True once the voice is gone."""
    object: Literal["audio.voice.deleted"] = "audio.voice.deleted"
    """Always `audio.voice.deleted`."""
