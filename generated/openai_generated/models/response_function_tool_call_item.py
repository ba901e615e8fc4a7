# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFunctionToolCallItem(Model):
    """Response function tool call item (`function_call`)."""

    id: str
    type: Literal["function_call"] = "function_call"
    call_id: str
    namespace: str | None = None
    name: str
    arguments: str
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
