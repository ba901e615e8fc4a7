# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeMcpToolExecutionError(Model):
    """Realtime MCP tool execution error (`tool_execution_error`)."""

    type: Literal["tool_execution_error"] = "tool_execution_error"
    """Always `tool_execution_error`."""
    message: str
    """Why the tool failed."""
