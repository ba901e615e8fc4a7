# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

RealtimeConversationItemParam: TypeAlias = (
    params.RealtimeConversationItemSystemMessageParam
    | params.RealtimeConversationItemUserMessageParam
    | params.RealtimeConversationItemAssistantMessageParam
    | params.RealtimeConversationItemFunctionCallParam
    | params.RealtimeConversationItemFunctionCallOutputParam
    | params.RealtimeMcpApprovalResponseParam
    | params.RealtimeMcpListToolsParam
    | params.RealtimeMcpToolCallParam
    | params.RealtimeMcpApprovalRequestParam
)
"""Realtime conversation item: one of 9 kinds, told apart by `type`."""
