# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectAPIKeyOwnerServiceAccount(Model):
    """Project API key owner service account."""

    id: str
    """What other calls name the service account by."""
    name: str
    """A label for people."""
    created_at: int
    """When the service account was made, in seconds since 1970."""
    role: str
    """Its role in the project, `owner` or `member`."""
