# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OrganizationGroupUser(Model):
    """Organization group user."""

    id: str
    """The member, in the form `user-…`."""
    name: str
    """What the member is called."""
    email: str | None = None
    """The member's address; None for a service account."""
