# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OrganizationRoleCreateParams(Model):
    """Organization role create params."""

    role_name: str
    """The name of the role, unique within its scope."""
    permissions: list[str]
    """The permissions that the role grants."""
    description: str | None = None
    """A description for people to read."""
