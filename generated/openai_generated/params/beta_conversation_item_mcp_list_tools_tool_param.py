# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_runtime.types import TypedDict


class BetaConversationItemMcpListToolsToolParam(TypedDict, total=False):
    """Beta conversation item MCP list tools tool."""

    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, object]]
    annotations: Mapping[str, object] | None
