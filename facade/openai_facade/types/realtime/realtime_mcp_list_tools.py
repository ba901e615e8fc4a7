# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_item_mcp_list_tools_tool import ConversationItemMcpListToolsTool as Tool
    from openai_generated.models.realtime_mcp_list_tools import RealtimeMcpListTools as RealtimeMcpListTools


__all__ = ["RealtimeMcpListTools", "Tool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeMcpListTools": "openai_generated.models.realtime_mcp_list_tools",
        "Tool": "openai_generated.models.conversation_item_mcp_list_tools_tool:ConversationItemMcpListToolsTool",
    },
)
