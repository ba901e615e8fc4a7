# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OrganizationUserUpdateParams(Model):
    """Organization user update params."""

    role: str | None = None
    """The user's role in the organization, such as owner or reader."""
    role_id: str | None = None
    """The id of a role to give to the user."""
    technical_level: str | None = None
    """How technical the user is."""
    developer_persona: str | None = None
    """What kind of developer the user is."""
