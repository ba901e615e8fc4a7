# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.session_accept_params_session_audio_output import SessionAcceptParamsSessionAudioOutput


@model
class SessionAcceptParamsSessionAudio(Model):
    """Session accept params session audio."""

    output: SessionAcceptParamsSessionAudioOutput | None = None
