# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class VideoGetCharacterResponse(Model):
    """Video get character response."""

    id: str | None = None
    name: str | None = None
    created_at: int
