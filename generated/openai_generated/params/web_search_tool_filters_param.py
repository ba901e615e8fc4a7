# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class WebSearchToolFiltersParam(TypedDict, total=False):
    """Web search tool filters."""

    allowed_domains: SequenceNotStr[str] | None
    """Domains that results come from, those below them included; all when left out."""
