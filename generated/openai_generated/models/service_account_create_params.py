# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ServiceAccountCreateParams(Model):
    """Service account create params."""

    name: str
    """The name of the service account."""
    create_service_account_only: bool | None = None
    """Whether to leave out the API key that otherwise comes with a service account."""
    expires_in_seconds: int | None = None
    """After how many seconds the key expires; never if left out."""
