# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_tool import BetaTool


@model
class BetaResponseToolSearchOutputItemParam(Model):
    """Beta response tool search output item param (`tool_search_output`)."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str | None = None
    type: Literal["tool_search_output"] = "tool_search_output"
    execution: Literal["server", "client"] | str | None = None
    tools: list[BetaTool]
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
