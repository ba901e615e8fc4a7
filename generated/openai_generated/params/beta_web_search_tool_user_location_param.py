# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class BetaWebSearchToolUserLocationParam(TypedDict, total=False):
    """Beta web search tool user location (`approximate`)."""

    type: Literal["approximate"]
    """Always `approximate`."""
    country: str | None
    """Two-letter ISO 3166-1 code, such as US."""
    region: str | None
    """State or province in free text, such as California."""
    city: str | None
    """Town in free text, such as San Francisco."""
    timezone: str | None
    """IANA name, such as America/Los_Angeles."""
