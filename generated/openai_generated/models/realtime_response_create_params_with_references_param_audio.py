# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_create_params_with_references_param_audio_output import (
        RealtimeResponseCreateParamsWithReferencesParamAudioOutput,
    )


@model
class RealtimeResponseCreateParamsWithReferencesParamAudio(Model):
    """Realtime response create params with references param audio."""

    output: RealtimeResponseCreateParamsWithReferencesParamAudioOutput | None = None
