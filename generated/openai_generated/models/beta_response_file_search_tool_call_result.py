# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseFileSearchToolCallResult(Model):
    """Beta response file search tool call result."""

    file_id: str | None = None
    text: str | None = None
    filename: str | None = None
    attributes: dict[str, str | float | bool] | None = None
    score: float | None = None
