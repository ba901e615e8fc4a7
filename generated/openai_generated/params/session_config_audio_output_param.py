# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SessionConfigAudioOutputParam(TypedDict, total=False):
    """Session config audio output."""

    voice: str | models.BuiltInVoice | params.CustomVoiceParam | Model | None
