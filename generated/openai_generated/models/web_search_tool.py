# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class WebSearchTool(Model):
    """Web search tool."""

    type: Literal["web_search", "web_search_2025_08_26"]
    """Which edition of the tool; the undated name is the newest."""
    external_web_access: bool | None = None
    """Whether live pages may be fetched, true by default; false keeps to what is already indexed."""
    filters: WebSearchToolFilters | None = None
    """Which domains may turn up."""
    user_location: WebSearchToolUserLocation | None = None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"] | None = None
    """How much of the found pages the model reads: low, medium (the default) or high."""


WebSearchToolType: TypeAlias = Literal["web_search", "web_search_2025_08_26"]
"""Web search tool type: the values known when this was generated."""


@model
class WebSearchToolFilters(Model):
    """Web search tool filters."""

    allowed_domains: list[str] | None = None
    """Domains that results come from, those below them included; all when left out."""


@model
class WebSearchToolUserLocation(Model):
    """Web search tool user location (`approximate`)."""

    type: Literal["approximate"] | None = None
    """Always `approximate`."""
    country: str | None = None
    """Two-letter ISO 3166-1 code, such as US."""
    region: str | None = None
    """State or province in free text, such as California."""
    city: str | None = None
    """Town in free text, such as San Francisco."""
    timezone: str | None = None
    """IANA name, such as America/Los_Angeles."""


WebSearchToolSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""Web search tool search context size: the values known when this was generated."""
