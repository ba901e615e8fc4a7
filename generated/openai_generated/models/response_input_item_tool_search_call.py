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
    call_id: str | None = None
    type: Literal["tool_search_call"] = "tool_search_call"
    execution: Literal["server", "client"] | None = None
    arguments: dict[str, object]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
