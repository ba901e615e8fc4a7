# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaWebSearchPreviewToolUserLocationParam(TypedDict, total=False):
    """Beta web search preview tool user location (`approximate`)."""

    type: Required[Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
