# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FileCitationAnnotationFileCitation(Model):
    """File citation annotation file citation."""

    file_id: str
    """The file that the statement is taken from."""
