# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ConversationItemWithReferenceStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"]
"""Conversation item with reference status: the values known when this was generated."""
