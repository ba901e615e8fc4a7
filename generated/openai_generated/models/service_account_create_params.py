# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ServiceAccountCreateParams(Model):
    """Service account create params."""

    name: str
    create_service_account_only: bool | None = None
    expires_in_seconds: int | None = None
