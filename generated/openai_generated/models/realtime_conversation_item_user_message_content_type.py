# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemUserMessageContentType: TypeAlias = Literal[
    "input_text", "input_audio", "input_image", "item_reference", "text", "audio"
]
"""Realtime conversation item user message content type: the values known when this was generated."""
