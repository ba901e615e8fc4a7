# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CreateContentProvenanceBody(Model):
    """Create content provenance body."""

    file: object
    """The file to look at, as a path, bytes, an open file, or a tuple of name, content and type."""
