# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatSessionFileUpload(Model):
    """Chat session file upload."""

    enabled: bool
    """Whether people can upload files."""
    max_file_size: int | None = None
    """The largest file in megabytes; None where nothing can be uploaded."""
    max_files: int | None = None
    """How many files the session may upload; None where nothing can be uploaded."""
