# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.persisted_agent_tool_param_web_search_location import (
        PersistedAgentToolParamWebSearchLocation,
    )


@model
class PersistedAgentToolConfigParamWebSearch(Model):
    """Persisted agent tool config param web search (`web_search`)."""

    type: Literal["web_search"] = "web_search"
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"] | str | None = None
    location: PersistedAgentToolParamWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"] | str | None = None
