# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectCreateParams(Model):
    """Project create params."""

    name: str
    """The name of the project."""
    geography: str | None = None
    """The region in which the project's data stays."""
    external_key_id: str | None = None
    """The id of an encryption key kept outside, tied to the project."""
