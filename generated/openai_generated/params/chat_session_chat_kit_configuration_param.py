# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """Chat session chat kit configuration param."""

    automatic_thread_titling: params.AutomaticThreadTitlingParam | Model
    file_upload: params.ChatSessionChatKitConfigurationParamFileUpload | Model
    history: params.ChatSessionChatKitConfigurationParamHistory | Model
