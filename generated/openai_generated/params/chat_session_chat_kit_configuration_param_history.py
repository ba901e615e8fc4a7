# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypedDict


class ChatSessionChatKitConfigurationParamHistory(TypedDict, total=False):
    """Chat session chat kit configuration param history."""

    enabled: bool
    recent_threads: int
