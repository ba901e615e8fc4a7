# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.built_in_voice import BuiltInVoice
    from openai_generated.models.custom_voice import CustomVoice


@model
class SessionAcceptParamsSessionAudioOutput(Model):
    """Session accept params session audio output."""

    voice: str | BuiltInVoice | CustomVoice | None = None
