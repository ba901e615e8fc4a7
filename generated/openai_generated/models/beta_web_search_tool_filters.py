# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaWebSearchToolFilters(Model):
    """Beta web search tool filters."""

    allowed_domains: list[str] | None = None
