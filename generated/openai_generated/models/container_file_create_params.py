# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ContainerFileCreateParams(Model):
    """Container file create params."""

    file_id: str | None = None
    """The id of an uploaded file to copy into the container; give this or file."""
    file: object = None
    """The file to put into the container; give this or file_id."""
