# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AdminAPIKeyOwner(Model):
    """Admin API key owner."""

    type: str | None = None
    """Whether a person or a service account made it: `user` or `service_account`."""
    object: str | None = None
    """The kind of object, such as `organization.user`."""
    id: str | None = None
    """The person or service account."""
    name: str | None = None
    """What the owner is called."""
    created_at: int | None = None
    """When the owner joined, in seconds since 1970."""
    role: str | None = None
    """The owner's role, always that of an owner of the organization."""
