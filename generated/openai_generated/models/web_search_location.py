# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class WebSearchLocation(Model):
    """Web search location."""

    country: str | None = None
    """Two-letter ISO 3166-1 code, such as US."""
    region: str | None = None
    """State or province in free text, such as California."""
    city: str | None = None
    """Town in free text, such as San Francisco."""
    timezone: str | None = None
    """IANA name, such as America/Los_Angeles."""
