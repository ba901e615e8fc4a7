# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OutputItemListResponseResult(Model):
    """Output item list response result."""

    name: str
    type: str | None = None
    score: float
    passed: bool
    sample: dict[str, object] | None = None
