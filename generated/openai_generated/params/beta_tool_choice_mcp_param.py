# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaToolChoiceMcpParam(TypedDict, total=False):
    """Beta tool choice MCP (`mcp`)."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None
