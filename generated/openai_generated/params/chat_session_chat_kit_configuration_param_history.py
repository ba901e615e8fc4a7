# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ChatSessionChatKitConfigurationParamHistory(TypedDict, total=False):
    """Chat session chat kit configuration param history."""

    enabled: bool
    """Whether people can go back to earlier threads; true by default."""
    recent_threads: int
    """How many threads they see, 1 or more; all if left out."""
