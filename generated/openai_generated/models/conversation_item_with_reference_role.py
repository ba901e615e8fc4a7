# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ConversationItemWithReferenceRole: TypeAlias = Literal["user", "assistant", "system"]
"""Conversation item with reference role: the values known when this was generated."""
