# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RoleUpdateParams(Model):
    """Role update params."""

    permissions: list[str] | None = None
    description: str | None = None
    role_name: str | None = None
