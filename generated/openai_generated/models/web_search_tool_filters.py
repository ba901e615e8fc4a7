# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class WebSearchToolFilters(Model):
    """Web search tool filters."""

    allowed_domains: list[str] | None = None
    """Domains that results come from, those below them included; all when left out."""
