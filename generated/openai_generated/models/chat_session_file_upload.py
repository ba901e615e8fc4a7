# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatSessionFileUpload(Model):
    """Chat session file upload."""

    enabled: bool
    max_file_size: int | None = None
    max_files: int | None = None
