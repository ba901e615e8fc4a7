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
    call_id: str | None = None
    type: Literal["tool_search_output"] = "tool_search_output"
    execution: Literal["server", "client"] | None = None
    tools: list[Tool]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
