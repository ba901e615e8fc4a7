# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ToolChoiceMcp(Model):
    """Tool choice MCP (`mcp`)."""

    type: Literal["mcp"] = "mcp"
    """Always `mcp`."""
    server_label: str
    """The server whose tool has to be called, by the label you gave it."""
    name: str | None = None
    """The tool that has to be called; any of the server's when left out."""
