# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.file_object import FileObject


@model
class Upload(Model):
    """Upload (`upload`)."""

    id: str
    """What parts and completion name the upload by, in the form `upload_…`."""
    created_at: int
    """When the upload was announced, in seconds since 1970."""
    filename: str
    """The name that the finished file will have."""
    bytes: int
    """How many bytes were announced; the parts must add up to it."""
    purpose: str
    """What the finished file may be used for, such as `fine-tune` or `batch`."""
    status: Literal["pending", "completed", "cancelled", "expired"]
    """`pending` while parts are taken; the other three are final."""
    expires_at: int
    """When a pending upload is given up, in seconds since 1970: an hour after it was announced."""
    object: Literal["upload"] | None = None
    """Always `upload`."""
    file: FileObject | None = None
    """The file that the parts were joined into; absent or None until `completed`."""


UploadStatus: TypeAlias = Literal["pending", "completed", "cancelled", "expired"]
"""Upload status: the values known when this was generated."""
