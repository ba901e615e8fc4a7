# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.file_create_params_expires_after import FileCreateParamsExpiresAfter


@model
class FileCreateParams(Model):
    """File create params."""

    file: object
    """The file: a path, bytes, an open file, or a tuple of name, content and type."""
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
    """What the file is for: assistants, batch, fine-tune, vision, user_data or evals."""
    expires_after: FileCreateParamsExpiresAfter | None = None
    """When the file goes away by itself: seconds (3600 to 2592000) after created_at."""


FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
"""File purpose: the values known when this was generated."""
