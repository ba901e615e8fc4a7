# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class Image(Model):
    """Image."""

    b64_json: str | None = None
    url: str | None = None
    revised_prompt: str | None = None
