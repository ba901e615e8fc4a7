# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


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
