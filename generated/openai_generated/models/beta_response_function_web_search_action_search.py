# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_function_web_search_action_search_source import (
        BetaResponseFunctionWebSearchActionSearchSource,
    )


@model
class BetaResponseFunctionWebSearchActionSearch(Model):
    """Beta response function web search action search (`search`)."""

    type: Literal["search"] = "search"
    """Always `search`."""
    query: str | None = None
    """What was searched for; the older field, see queries."""
    queries: list[str] | None = None
    """Everything that was searched for."""
    sources: list[BetaResponseFunctionWebSearchActionSearchSource] | None = None
    """The pages that were found; absent unless the request's include asked for them."""
