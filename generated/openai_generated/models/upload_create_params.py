# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.file_create_params_expires_after import FileCreateParamsExpiresAfter


@model
class UploadCreateParams(Model):
    """Upload create params."""

    filename: str
    purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str
    bytes: int
    mime_type: str
    expires_after: FileCreateParamsExpiresAfter | None = None
