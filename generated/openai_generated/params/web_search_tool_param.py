# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class WebSearchToolParam(TypedDict, total=False):
    """Web search tool."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: params.WebSearchToolFiltersParam | Model | None
    user_location: params.WebSearchToolUserLocationParam | Model | None
    search_context_size: Literal["low", "medium", "high"]
