# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesDelegationConfigToolLiveMCPToolChoiceParam(Model):
    """Responses delegation config tool live MCP tool choice param (`mcp`)."""

    name: str
    server_label: str
    type: Literal["mcp"] = "mcp"
