# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class APIKeyUpdateParams(Model):
    """API key update params."""

    expires_in_seconds: int | None = None
    scopes: list[str] | None = None
