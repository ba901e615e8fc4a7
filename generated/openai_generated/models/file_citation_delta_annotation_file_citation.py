# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FileCitationDeltaAnnotationFileCitation(Model):
    """File citation delta annotation file citation."""

    file_id: str | None = None
    """The file that the statement is taken from."""
    quote: str | None = None
    """The passage of the file that is cited; absent with newer models."""
