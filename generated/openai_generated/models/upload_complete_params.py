# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class UploadCompleteParams(Model):
    """Upload complete params."""

    part_ids: list[str]
    """The ids of the parts, in the order of the file's bytes."""
    md5: str | None = None
    """The MD5 checksum of the whole file, compared with what arrived."""
