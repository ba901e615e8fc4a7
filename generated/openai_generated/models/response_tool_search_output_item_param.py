# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.tool import Tool


@model
class ResponseToolSearchOutputItemParam(Model):
    """Response tool search output item param (`tool_search_output`)."""

    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str | None = None
    """The id of the search, which call and output share; null when the server searches."""
    type: Literal["tool_search_output"] = "tool_search_output"
    """Always `tool_search_output`."""
    execution: Literal["server", "client"] | None = None
    """Whether the server searched, or the client did."""
    tools: list[Tool]
    """The tools that were found and can be called from now on."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
