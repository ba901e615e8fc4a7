# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_function_web_search_action import ResponseFunctionWebSearchAction


@model
class ResponseFunctionWebSearch(Model):
    """Response function web search (`web_search_call`)."""

    id: str
    """Names the item in events, references and deletions."""
    type: Literal["web_search_call"] = "web_search_call"
    """Always `web_search_call`."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far the search is."""
    action: ResponseFunctionWebSearchAction
    """What was done on the web: search, open a page, or find words on one."""


ResponseFunctionWebSearchStatus: TypeAlias = Literal["in_progress", "searching", "completed", "failed", "incomplete"]
"""Response function web search status: the values known when this was generated."""
