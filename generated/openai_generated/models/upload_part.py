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
    created_at: int
    upload_id: str
    object: Literal["upload.part"] = "upload.part"
    """Always `upload.part`."""
