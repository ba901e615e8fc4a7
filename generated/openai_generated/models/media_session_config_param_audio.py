# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.session_config_audio_output import SessionConfigAudioOutput


@model
class MediaSessionConfigParamAudio(Model):
    """Media session config param audio."""

    output: SessionConfigAudioOutput | None = None
