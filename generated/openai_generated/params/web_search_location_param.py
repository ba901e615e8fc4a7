# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class WebSearchLocationParam(TypedDict, total=False):
    """Web search location."""

    country: str
    region: str
    city: str
    timezone: str
