# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaToolChoiceMcpParam(TypedDict, total=False):
    """Beta tool choice MCP (`mcp`)."""

    type: Required[Literal["mcp"]]
    """Always `mcp`."""
    server_label: Required[str]
    """The server whose tool has to be called, by the label you gave it."""
    name: str | None
    """The tool that has to be called; any of the server's when left out."""
