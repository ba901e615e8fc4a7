# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ChatSessionChatKitConfigurationParamFileUpload(TypedDict, total=False):
    """Chat session chat kit configuration param file upload."""

    enabled: bool
    max_file_size: int
    max_files: int
