# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectUserUpdateParams(Model):
    """Project user update params."""

    role: str | None = None
    """The new role in the project: owner or member."""
