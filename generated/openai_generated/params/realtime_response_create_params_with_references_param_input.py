# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

RealtimeResponseCreateParamsWithReferencesParamInput: TypeAlias = (
    params.RealtimeConversationItemParam | params.ResponseItemReferenceParam
)
"""Realtime response create params with references param input: one of 2 kinds, told apart by `type`."""
