# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CompletionUpdateParams(Model):
    """Completion update params."""

    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
