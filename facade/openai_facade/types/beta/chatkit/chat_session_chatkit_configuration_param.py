# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.automatic_thread_titling_param import (
        AutomaticThreadTitlingParam as AutomaticThreadTitling,
    )
    from openai_generated.params.chat_session_chat_kit_configuration_param import (
        ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
    )
    from openai_generated.params.chat_session_chat_kit_configuration_param_file_upload import (
        ChatSessionChatKitConfigurationParamFileUpload as FileUpload,
    )
    from openai_generated.params.chat_session_chat_kit_configuration_param_history import (
        ChatSessionChatKitConfigurationParamHistory as History,
    )


__all__ = ["AutomaticThreadTitling", "ChatSessionChatKitConfigurationParam", "FileUpload", "History"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomaticThreadTitling": "openai_generated.params.automatic_thread_titling_param:AutomaticThreadTitlingParam",
        "ChatSessionChatKitConfigurationParam": "openai_generated.params.chat_session_chat_kit_configuration_param",
        "FileUpload": "openai_generated.params.chat_session_chat_kit_configuration_param_file_upload:ChatSessionChatKitConfigurationParamFileUpload",
        "History": "openai_generated.params.chat_session_chat_kit_configuration_param_history:ChatSessionChatKitConfigurationParamHistory",
    },
)
