# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaWebSearchToolFiltersParam(TypedDict, total=False):
    """Beta web search tool filters."""

    allowed_domains: SequenceNotStr[str] | None
