# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class WebSearchLocationParam(TypedDict, total=False):
    """Web search location."""

    country: str
    """Two-letter ISO 3166-1 code, such as US."""
    region: str
    """State or province in free text, such as California."""
    city: str
    """Town in free text, such as San Francisco."""
    timezone: str
    """IANA name, such as America/Los_Angeles."""
