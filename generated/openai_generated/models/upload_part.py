# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UploadPart(Model):
    """Upload part (`upload.part`)."""

    id: str
    """What `complete` takes in its `part_ids`, in the order the parts belong."""
    created_at: int
    """When the part had arrived, in seconds since 1970."""
    upload_id: str
    """The upload that the part belongs to."""
    object: Literal["upload.part"] = "upload.part"
    """Always `upload.part`."""
