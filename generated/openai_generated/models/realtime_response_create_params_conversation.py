# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeResponseCreateParamsConversation: TypeAlias = Literal["auto", "none"]
"""Realtime response create params conversation: the values known when this was generated."""
