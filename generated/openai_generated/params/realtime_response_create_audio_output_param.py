# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    """Realtime response create audio output."""

    output: params.RealtimeResponseCreateAudioOutputOutputParam | Model
    """How the model's voice is made."""
