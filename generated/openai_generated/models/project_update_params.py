# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectUpdateParams(Model):
    """Project update params."""

    name: str | None = None
    """The new name of the project."""
    external_key_id: str | None = None
    """The id of an encryption key kept outside, tied to the project."""
    geography: str | None = None
    """The region in which the project's data stays."""
