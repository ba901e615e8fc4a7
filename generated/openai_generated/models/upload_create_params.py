# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.file_create_params_expires_after import FileCreateParamsExpiresAfter


@model
class UploadCreateParams(Model):
    """Upload create params."""

    filename: str
    """The name of the file."""
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
    """What the file is for: assistants, batch, fine-tune or vision."""
    bytes: int
    """The size of the whole file in bytes."""
    mime_type: str
    """The media type of the file; it has to fit the purpose."""
    expires_after: FileCreateParamsExpiresAfter | None = None
    """When the finished file goes away by itself: seconds (3600 to 2592000) after created_at."""


UploadCreateParamsPurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
"""Upload create params purpose: the values known when this was generated."""
