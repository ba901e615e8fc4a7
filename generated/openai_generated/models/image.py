# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class Image(Model):
    """Image."""

    b64_json: str | None = None
    """The picture's bytes in base64; absent when a URL was asked for."""
    url: str | None = None
    """Where to fetch the picture for the next 60 minutes; dall-e models only, absent with `b64_json`."""
    revised_prompt: str | None = None
    """The prompt that was really painted; absent unless a model improved yours, as dall-e-3 does."""
