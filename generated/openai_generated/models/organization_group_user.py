# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OrganizationGroupUser(Model):
    """Organization group user."""

    id: str
    name: str
    email: str | None = None
