# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.conversation_item_mcp_list_tools_tool_param import (
        ConversationItemMcpListToolsToolParam as Tool,
    )
    from openai_generated.params.realtime_conversation_item_param import (
        RealtimeMcpListToolsParam as RealtimeMcpListToolsParam,
    )


__all__ = ["RealtimeMcpListToolsParam", "Tool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeMcpListToolsParam": "openai_generated.params.realtime_conversation_item_param",
        "Tool": "openai_generated.params.conversation_item_mcp_list_tools_tool_param:ConversationItemMcpListToolsToolParam",
    },
)
