# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VideoGetCharacterResponse(Model):
    """Video get character response."""

    id: str | None = None
    """What prompts and calls name the character by; None while it is being made."""
    name: str | None = None
    """What the character is called, up to 80 characters; None while it is being made."""
    created_at: int
    """When the character was registered, in seconds since 1970."""
