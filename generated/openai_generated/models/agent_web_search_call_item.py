# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.web_search_action import WebSearchAction


@model
class AgentWebSearchCallItem(Model):
    """Agent web search call item (`web_search_call`)."""

    id: str
    action: WebSearchAction | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str
    turn_id: str
    type: Literal["web_search_call"] = "web_search_call"
