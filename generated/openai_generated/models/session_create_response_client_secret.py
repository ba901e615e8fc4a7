# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SessionCreateResponseClientSecret(Model):
    """Session create response client secret."""

    value: str
    """The secret itself, to be used in place of an API key."""
    expires_at: int
    """Until when a session can be opened with the secret, in seconds since 1970."""
