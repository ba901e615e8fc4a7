# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectAPIKeyOwnerUser(Model):
    """Project API key owner user."""

    id: str
    """The person, in the form `user-…`."""
    email: str
    """The address that the person signs in with."""
    name: str
    """What the person is called."""
    created_at: int
    """When the person joined the project, in seconds since 1970."""
    role: str
    """The person's role in the project, `owner` or `member`."""
