# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ConversationItemWithReferenceType: TypeAlias = Literal[
    "message", "function_call", "function_call_output", "item_reference"
]
"""Conversation item with reference type: the values known when this was generated."""
