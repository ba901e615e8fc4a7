# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseToolSearchCall(Model):
    """Beta response tool search call (`tool_search_call`)."""

    agent: BetaAgentTag | None = None
    type: Literal["tool_search_call"] = "tool_search_call"
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"] | str
    arguments: object
    status: Literal["in_progress", "completed", "incomplete"] | str
    created_by: str | None = None
