# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_tool_config_param_web_search_location import (
        AgentToolConfigParamWebSearchLocation,
    )


@model
class AgentToolConfigParamWebSearch(Model):
    """Agent tool config param web search (`web_search`)."""

    type: Literal["web_search"] = "web_search"
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"] | str | None = None
    location: AgentToolConfigParamWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"] | str | None = None
