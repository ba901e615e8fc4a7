# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CreateProjectServiceAccountApiKeyBody(Model):
    """Create project service account API key body."""

    name: str | None = None
    scopes: list[str] | None = None
    expires_in_seconds: int | None = None
