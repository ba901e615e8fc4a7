# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CreateVideoEditMultipartBody(Model):
    """Create video edit multipart body."""

    video: object
    """The video to edit: a file to upload, or the id of a finished one."""
    prompt: str
    """What to change, in 1 to 32000 characters."""
