# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SessionCreateResponseClientSecret(Model):
    """Session create response client secret."""

    value: str
    expires_at: int
