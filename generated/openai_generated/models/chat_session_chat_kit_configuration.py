# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
    from openai_generated.models.chat_session_file_upload import ChatSessionFileUpload
    from openai_generated.models.chat_session_history import ChatSessionHistory


@model
class ChatSessionChatKitConfiguration(Model):
    """Chat session chat kit configuration."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Titles that threads get by themselves."""
    file_upload: ChatSessionFileUpload
    """Whether people can upload files, and how many."""
    history: ChatSessionHistory
    """The way back to earlier threads."""
