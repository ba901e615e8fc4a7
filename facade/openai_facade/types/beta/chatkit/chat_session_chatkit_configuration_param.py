# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chatkit_session_create_params import (
        AutomaticThreadTitlingParam as AutomaticThreadTitling,
        ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
        ChatSessionChatKitConfigurationParamFileUpload as FileUpload,
        ChatSessionChatKitConfigurationParamHistory as History,
    )


__all__ = ["AutomaticThreadTitling", "ChatSessionChatKitConfigurationParam", "FileUpload", "History"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomaticThreadTitling": "openai_generated.params.chatkit_session_create_params:AutomaticThreadTitlingParam",
        "ChatSessionChatKitConfigurationParam": "openai_generated.params.chatkit_session_create_params",
        "FileUpload": "openai_generated.params.chatkit_session_create_params:ChatSessionChatKitConfigurationParamFileUpload",
        "History": "openai_generated.params.chatkit_session_create_params:ChatSessionChatKitConfigurationParamHistory",
    },
)
