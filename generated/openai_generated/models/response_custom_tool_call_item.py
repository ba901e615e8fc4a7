# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCustomToolCallItem(Model):
    """Response custom tool call item (`custom_tool_call`)."""

    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str
    call_id: str
    namespace: str | None = None
    name: str
    input: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
