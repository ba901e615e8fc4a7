# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


GetChatCompletionMessagesOrder: TypeAlias = Literal["asc", "desc"]
"""Get chat completion messages order: the values known when this was generated."""
