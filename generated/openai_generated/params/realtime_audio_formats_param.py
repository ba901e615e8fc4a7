# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

RealtimeAudioFormatsParam: TypeAlias = (
    params.RealtimeAudioFormatsAudioPcmParam
    | params.RealtimeAudioFormatsAudioPcmuParam
    | params.RealtimeAudioFormatsAudioPcmaParam
)
"""Realtime audio formats: one of 3 kinds, told apart by `type`."""
