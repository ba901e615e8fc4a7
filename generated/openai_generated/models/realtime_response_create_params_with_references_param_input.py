# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem


@model
class ResponseItemReference(Model):
    """Response item reference (`item_reference`)."""

    id: str
    """The id of the item that is meant."""
    type: Literal["item_reference"] = "item_reference"
    """Always `item_reference`."""


if TYPE_CHECKING:
    RealtimeResponseCreateParamsWithReferencesParamInput: TypeAlias = RealtimeConversationItem | ResponseItemReference
    """Realtime response create params with references param input: one of 2 kinds, told apart by `type`."""
else:
    RealtimeResponseCreateParamsWithReferencesParamInput = TaggedUnion(
        "RealtimeResponseCreateParamsWithReferencesParamInput",
        __package__,
        key="type",
        variants={
            "function_call": "RealtimeConversationItemFunctionCall",
            "function_call_output": "RealtimeConversationItemFunctionCallOutput",
            "item_reference": "ResponseItemReference",
            "mcp_approval_request": "RealtimeMcpApprovalRequest",
            "mcp_approval_response": "RealtimeMcpApprovalResponse",
            "mcp_call": "RealtimeMcpToolCall",
            "mcp_list_tools": "RealtimeMcpListTools",
            "message": "RealtimeResponseCreateParamsWithReferencesParamInputMessage",
        },
        shapes=(),
    )
