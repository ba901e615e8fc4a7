# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_tool import BetaTool


@model
class BetaResponseToolSearchOutputItem(Model):
    """Beta response tool search output item (`tool_search_output`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["tool_search_output"] = "tool_search_output"
    """Always `tool_search_output`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str | None = None
    """The id of the search, which call and output share; null when the server searches."""
    execution: Literal["server", "client"]
    """Whether the server searched, or the client did."""
    tools: list[BetaTool]
    """The tools that were found and can be called from now on."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
    created_by: str | None = None
    """Who made the item, where the server knows."""
