# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ExternalKeyValidateResponse(Model):
    """External key validate response."""

    status: str
    """Whether the server could use the key."""
