# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_runtime.types import TypedDict


class ConversationItemMcpListToolsToolParam(TypedDict, total=False):
    """Conversation item MCP list tools tool."""

    name: Required[str]
    """What the tool is called on its server."""
    description: str | None
    """What the server says about the tool."""
    input_schema: Required[Mapping[str, object]]
    """The JSON schema of the tool's arguments, as the server gave it."""
    annotations: Mapping[str, object] | None
    """Hints of the server, such as that the tool only reads."""
