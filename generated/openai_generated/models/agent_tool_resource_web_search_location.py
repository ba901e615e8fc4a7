# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AgentToolResourceWebSearchLocation(Model):
    """Agent tool resource web search location."""

    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
