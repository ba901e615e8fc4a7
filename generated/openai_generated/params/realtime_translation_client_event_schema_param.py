# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


RealtimeTranslationClientEventSchemaParam: TypeAlias = (
    params.RealtimeTranslationSessionUpdateEventParam
    | params.RealtimeTranslationInputAudioBufferAppendEventParam
    | params.RealtimeTranslationSessionCloseEventParam
)
"""Realtime translation client event schema: one of 3 kinds, told apart by `type`."""
