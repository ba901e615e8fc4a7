# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_function_web_search_action_search_source import (
        ResponseFunctionWebSearchActionSearchSource,
    )


@model
class ResponseFunctionWebSearchActionSearch(Model):
    """Response function web search action search (`search`)."""

    type: Literal["search"] = "search"
    query: str | None = None
    queries: list[str] | None = None
    sources: list[ResponseFunctionWebSearchActionSearchSource] | None = None
