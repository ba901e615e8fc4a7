# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseInputItemMcpListTools(Model):
    """Beta response input item MCP list tools (`mcp_list_tools`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    """Always `mcp_list_tools`."""
    id: str
    """Names the item in events, references and deletions."""
    server_label: str
    """The server that was asked for its tools, by the label you gave it."""
    tools: list[BetaConversationItemMcpListToolsTool]
    """The tools that the server offers."""
    error: str | None = None
    """Why the server could not list its tools."""


@model
class BetaConversationItemMcpListToolsTool(Model):
    """Beta conversation item MCP list tools tool."""

    name: str
    """What the tool is called on its server."""
    description: str | None = None
    """What the server says about the tool."""
    input_schema: dict[str, object]
    """The JSON schema of the tool's arguments, as the server gave it."""
    annotations: dict[str, object] | None = None
    """Hints of the server, such as that the tool only reads."""
