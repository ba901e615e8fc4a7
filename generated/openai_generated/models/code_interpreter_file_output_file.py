# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CodeInterpreterFileOutputFile(Model):
    """Code interpreter file output file."""

    mime_type: str
    file_id: str
