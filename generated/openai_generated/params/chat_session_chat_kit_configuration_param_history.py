# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ChatSessionChatKitConfigurationParamHistory(TypedDict, total=False):
    """Chat session chat kit configuration param history."""

    enabled: bool
    recent_threads: int
