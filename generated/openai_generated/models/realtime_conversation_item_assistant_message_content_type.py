# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemAssistantMessageContentType: TypeAlias = Literal["output_text", "output_audio"]
"""Realtime conversation item assistant message content type: the values known when this was generated."""
