# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam(TypedDict, total=False):
    """Responses delegation config tool choice live MCP tool choice param (`mcp`)."""

    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]
