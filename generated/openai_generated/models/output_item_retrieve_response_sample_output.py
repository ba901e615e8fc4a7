# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OutputItemRetrieveResponseSampleOutput(Model):
    """Output item retrieve response sample output."""

    role: str | None = None
    """Who speaks, mostly `assistant`; absent where it is not told."""
    content: str | None = None
    """What the model said; absent where it only called tools."""
