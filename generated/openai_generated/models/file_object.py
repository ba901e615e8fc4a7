# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.file_object_purpose import FileObjectPurpose


@model
class FileObject(Model):
    """File object (`file`)."""

    id: str
    bytes: int
    created_at: int
    expires_at: int | None = None
    filename: str
    object: Literal["file"] = "file"
    purpose: FileObjectPurpose
    status: Literal["uploaded", "processed", "error"]
    status_details: str | None = None
