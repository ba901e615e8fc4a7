# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeTranslationSessionUpdateRequestSchemaParam(TypedDict, total=False):
    """Realtime translation session update request schema."""

    audio: params.RealtimeTranslationSessionUpdateRequestAudioSchemaParam | Model | None
