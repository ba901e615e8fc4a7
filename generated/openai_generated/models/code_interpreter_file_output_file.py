# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CodeInterpreterFileOutputFile(Model):
    """Code interpreter file output file."""

    mime_type: str
    """The kind of content, such as `text/csv`."""
    file_id: str
    """The file to download, in the form `file-…`."""
