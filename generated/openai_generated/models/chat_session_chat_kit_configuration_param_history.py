# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatSessionChatKitConfigurationParamHistory(Model):
    """Chat session chat kit configuration param history."""

    enabled: bool | None = None
    recent_threads: int | None = None
