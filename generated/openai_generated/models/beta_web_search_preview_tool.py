# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaWebSearchPreviewTool(Model):
    """Beta web search preview tool."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """Which edition of the tool; the undated name is the newest."""
    user_location: BetaWebSearchPreviewToolUserLocation | None = None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"] | None = None
    """How much of the found pages the model reads: low, medium (the default) or high."""
    search_content_types: list[Literal["text", "image"]] | None = None
    """What to look for: text, image or both."""


BetaWebSearchPreviewToolType: TypeAlias = Literal["web_search_preview", "web_search_preview_2025_03_11"]
"""Beta web search preview tool type: the values known when this was generated."""


@model
class BetaWebSearchPreviewToolUserLocation(Model):
    """Beta web search preview tool user location (`approximate`)."""

    type: Literal["approximate"] = "approximate"
    """Always `approximate`."""
    country: str | None = None
    """Two-letter ISO 3166-1 code, such as US."""
    region: str | None = None
    """State or province in free text, such as California."""
    city: str | None = None
    """Town in free text, such as San Francisco."""
    timezone: str | None = None
    """IANA name, such as America/Los_Angeles."""


ImagesResponseQualitySchema2: TypeAlias = Literal["low", "medium", "high"]
"""Images response quality schema 2: the values known when this was generated."""


BetaSearchContentType: TypeAlias = Literal["text", "image"]
"""Beta search content type: the values known when this was generated."""
