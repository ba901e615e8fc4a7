# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.response_conversation_param import ResponseConversationParam


ConversationParam: TypeAlias = str | ResponseConversationParam
"""Conversation param."""
