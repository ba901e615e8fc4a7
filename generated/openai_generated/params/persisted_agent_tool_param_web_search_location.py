# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class PersistedAgentToolParamWebSearchLocation(TypedDict, total=False):
    """Persisted agent tool param web search location."""

    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
