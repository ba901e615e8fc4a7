# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """Chat session chat kit configuration param."""

    automatic_thread_titling: params.AutomaticThreadTitlingParam | Model
    """Whether threads get titles of the server's making; they do if left out."""
    file_upload: params.ChatSessionChatKitConfigurationParamFileUpload | Model
    """Whether people can upload files, and how many; they cannot if left out."""
    history: params.ChatSessionChatKitConfigurationParamHistory | Model
    """Whether people see earlier threads, and how many; they see all if left out."""
