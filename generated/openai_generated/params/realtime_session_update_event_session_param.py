# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


RealtimeSessionUpdateEventSessionParam: TypeAlias = (
    params.RealtimeSessionCreateRequestParam | params.RealtimeTranscriptionSessionCreateRequestParam
)
"""Realtime session update event session: one of 2 kinds, told apart by `type`."""
