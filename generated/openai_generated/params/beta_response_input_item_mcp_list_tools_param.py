# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseInputItemMcpListToolsParam(TypedDict, total=False):
    """Beta response input item MCP list tools (`mcp_list_tools`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[params.BetaConversationItemMcpListToolsToolParam | Model]]
    error: str | None
