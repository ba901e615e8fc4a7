# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_tool_resource_web_search_location import AgentToolResourceWebSearchLocation


@model
class AgentToolResourceWebSearch(Model):
    """Agent tool resource web search (`web_search`)."""

    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"] | str
    location: AgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"] | str
    type: Literal["web_search"] = "web_search"
