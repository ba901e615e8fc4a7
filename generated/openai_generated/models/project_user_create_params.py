# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectUserCreateParams(Model):
    """Project user create params."""

    user_id: str | None = None
    """The id of the user; give this or email."""
    email: str | None = None
    """The e-mail address of the user; give this or user_id."""
    role: str
    """The role in the project: owner or member."""
