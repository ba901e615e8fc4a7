# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OrganizationUserUpdateParams(Model):
    """Organization user update params."""

    role: str | None = None
    role_id: str | None = None
    technical_level: str | None = None
    developer_persona: str | None = None
