# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeConversationItemFunctionCallStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"]
"""Realtime conversation item function call status: the values known when this was generated."""
