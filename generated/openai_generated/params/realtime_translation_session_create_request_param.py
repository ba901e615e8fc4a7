# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """Realtime translation session create request."""

    model: Required[str]
    """The model that translates."""
    audio: params.RealtimeTranslationSessionCreateRequestAudioParam | Model
    """What is listened to, and what is spoken."""
