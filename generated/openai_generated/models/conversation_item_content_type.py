# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ConversationItemContentType: TypeAlias = Literal["input_audio", "input_text", "item_reference", "text", "audio"]
"""Conversation item content type: the values known when this was generated."""
