# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class UploadCompleteParams(Model):
    """Upload complete params."""

    part_ids: list[str]
    md5: str | None = None
