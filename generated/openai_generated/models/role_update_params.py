# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RoleUpdateParams(Model):
    """Role update params."""

    permissions: list[str] | None = None
    """The permissions that the role grants."""
    description: str | None = None
    """A description for people to read."""
    role_name: str | None = None
    """The name of the role, unique within its scope."""
