# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeAudioConfigParam(TypedDict, total=False):
    """Realtime audio config."""

    input: params.RealtimeAudioConfigInputParam | Model
    """How the user's sound is treated."""
    output: params.RealtimeAudioConfigOutputParam | Model
    """How the model's voice is made."""
