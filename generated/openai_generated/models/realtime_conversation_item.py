# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.realtime_conversation_item_assistant_message import (
        RealtimeConversationItemAssistantMessage,
    )
    from openai_generated.models.realtime_conversation_item_function_call import RealtimeConversationItemFunctionCall
    from openai_generated.models.realtime_conversation_item_function_call_output import (
        RealtimeConversationItemFunctionCallOutput,
    )
    from openai_generated.models.realtime_conversation_item_system_message import RealtimeConversationItemSystemMessage
    from openai_generated.models.realtime_conversation_item_user_message import RealtimeConversationItemUserMessage
    from openai_generated.models.realtime_mcp_approval_request import (
        RealtimeMcpApprovalRequest,
        RealtimeMcpApprovalResponse,
    )
    from openai_generated.models.realtime_mcp_list_tools import RealtimeMcpListTools
    from openai_generated.models.realtime_mcp_tool_call import RealtimeMcpToolCall

    RealtimeConversationItem: TypeAlias = (
        RealtimeConversationItemSystemMessage
        | RealtimeConversationItemUserMessage
        | RealtimeConversationItemAssistantMessage
        | RealtimeConversationItemFunctionCall
        | RealtimeConversationItemFunctionCallOutput
        | RealtimeMcpApprovalResponse
        | RealtimeMcpListTools
        | RealtimeMcpToolCall
        | RealtimeMcpApprovalRequest
    )
    """Realtime conversation item: one of 9 kinds, told apart by `type`."""
else:
    RealtimeConversationItem = TaggedUnion(
        "RealtimeConversationItem",
        __package__,
        key="type",
        variants={
            "function_call": "RealtimeConversationItemFunctionCall",
            "function_call_output": "RealtimeConversationItemFunctionCallOutput",
            "mcp_approval_request": "RealtimeMcpApprovalRequest",
            "mcp_approval_response": "RealtimeMcpApprovalResponse",
            "mcp_call": "RealtimeMcpToolCall",
            "mcp_list_tools": "RealtimeMcpListTools",
            "message": "RealtimeConversationItemMessage",
        },
        shapes=(),
    )
