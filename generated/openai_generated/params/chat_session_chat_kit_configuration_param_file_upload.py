# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ChatSessionChatKitConfigurationParamFileUpload(TypedDict, total=False):
    """Chat session chat kit configuration param file upload."""

    enabled: bool
    """Whether people can upload files; false by default."""
    max_file_size: int
    """The largest file in megabytes, 1 to 512, which is the default."""
    max_files: int
    """How many files one session may upload, 1 or more; 10 by default."""
