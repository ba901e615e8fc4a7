# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class WebSearchToolParam(TypedDict, total=False):
    """Web search tool."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """Which edition of the tool; the undated name is the newest."""
    external_web_access: bool
    """Whether live pages may be fetched, true by default; false keeps to what is already indexed."""
    filters: params.WebSearchToolFiltersParam | Model | None
    """Which domains may turn up."""
    user_location: params.WebSearchToolUserLocationParam | Model | None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the found pages the model reads: low, medium (the default) or high."""
