# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SessionAcceptParamsSessionAudioOutput(TypedDict, total=False):
    """Session accept params session audio output."""

    voice: str | models.BuiltInVoice | params.CustomVoiceParam | Model
