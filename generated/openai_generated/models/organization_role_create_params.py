# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OrganizationRoleCreateParams(Model):
    """Organization role create params."""

    role_name: str
    permissions: list[str]
    description: str | None = None
