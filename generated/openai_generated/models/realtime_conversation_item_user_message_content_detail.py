# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemUserMessageContentDetail: TypeAlias = Literal["auto", "low", "high"]
"""Realtime conversation item user message content detail: the values known when this was generated."""
