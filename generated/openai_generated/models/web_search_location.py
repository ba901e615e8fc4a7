# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class WebSearchLocation(Model):
    """Web search location."""

    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None
