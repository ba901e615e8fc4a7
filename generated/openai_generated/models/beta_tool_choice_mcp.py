# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaToolChoiceMcp(Model):
    """Beta tool choice MCP (`mcp`)."""

    type: Literal["mcp"] = "mcp"
    server_label: str
    name: str | None = None
