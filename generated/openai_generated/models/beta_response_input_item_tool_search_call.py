# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam


@model
class BetaResponseInputItemToolSearchCall(Model):
    """Beta response input item tool search call (`tool_search_call`)."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str | None = None
    type: Literal["tool_search_call"] = "tool_search_call"
    execution: Literal["server", "client"] | str | None = None
    arguments: dict[str, object]
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
