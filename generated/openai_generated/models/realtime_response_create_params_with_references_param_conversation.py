# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeResponseCreateParamsWithReferencesParamConversation: TypeAlias = Literal["auto", "none"]
"""Realtime response create params with references param conversation: the values known when this was generated."""
