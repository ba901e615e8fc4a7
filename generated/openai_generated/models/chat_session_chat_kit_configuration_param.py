# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.automatic_thread_titling_param import AutomaticThreadTitlingParam
    from openai_generated.models.chat_session_chat_kit_configuration_param_file_upload import (
        ChatSessionChatKitConfigurationParamFileUpload,
    )
    from openai_generated.models.chat_session_chat_kit_configuration_param_history import (
        ChatSessionChatKitConfigurationParamHistory,
    )


@model
class ChatSessionChatKitConfigurationParam(Model):
    """Chat session chat kit configuration param."""

    automatic_thread_titling: AutomaticThreadTitlingParam | None = None
    """Whether threads get titles of the server's making; they do if left out."""
    file_upload: ChatSessionChatKitConfigurationParamFileUpload | None = None
    """Whether people can upload files, and how many; they cannot if left out."""
    history: ChatSessionChatKitConfigurationParamHistory | None = None
    """Whether people see earlier threads, and how many; they see all if left out."""
