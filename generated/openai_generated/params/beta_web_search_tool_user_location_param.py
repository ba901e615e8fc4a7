# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class BetaWebSearchToolUserLocationParam(TypedDict, total=False):
    """Beta web search tool user location (`approximate`)."""

    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
