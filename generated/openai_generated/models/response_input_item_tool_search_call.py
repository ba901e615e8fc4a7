# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseInputItemToolSearchCall(Model):
    """Response input item tool search call (`tool_search_call`)."""

    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str | None = None
    """The id of the search, which call and output share; null when the server searches."""
    type: Literal["tool_search_call"] = "tool_search_call"
    """Always `tool_search_call`."""
    execution: Literal["server", "client"] | None = None
    """Whether the server searches, or the client has to."""
    arguments: dict[str, object]
    """What is searched for."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
