# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VersionCreateParams(Model):
    """Version create params."""

    files: object
    """The version's files, at most 500 with their relative paths, or one zip archive."""
    default: bool | None = None
    """Whether this version becomes the default at once."""
