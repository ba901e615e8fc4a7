# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseToolSearchCall(Model):
    """Response tool search call (`tool_search_call`)."""

    type: Literal["tool_search_call"] = "tool_search_call"
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    arguments: object
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
