# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SessionInputAudioNoiseReduction(Model):
    """Session input audio noise reduction."""

    type: Literal["near_field", "far_field"] | None = None
    """Where the microphone is: near_field for headsets, far_field for rooms."""
