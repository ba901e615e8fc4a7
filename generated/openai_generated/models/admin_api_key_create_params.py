# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AdminAPIKeyCreateParams(Model):
    """Admin API key create params."""

    name: str
    expires_in_seconds: int | None = None
