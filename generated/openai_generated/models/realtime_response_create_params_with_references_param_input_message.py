# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.realtime_conversation_item_assistant_message import (
        RealtimeConversationItemAssistantMessage,
    )
    from openai_generated.models.realtime_conversation_item_system_message import RealtimeConversationItemSystemMessage
    from openai_generated.models.realtime_conversation_item_user_message import RealtimeConversationItemUserMessage

    RealtimeResponseCreateParamsWithReferencesParamInputMessage: TypeAlias = (
        RealtimeConversationItemSystemMessage
        | RealtimeConversationItemUserMessage
        | RealtimeConversationItemAssistantMessage
    )
    """Realtime response create params with references param input message: one of 3 kinds, told apart by `role`."""
else:
    RealtimeResponseCreateParamsWithReferencesParamInputMessage = TaggedUnion(
        "RealtimeResponseCreateParamsWithReferencesParamInputMessage",
        __package__,
        key="role",
        variants={
            "assistant": "RealtimeConversationItemAssistantMessage",
            "system": "RealtimeConversationItemSystemMessage",
            "user": "RealtimeConversationItemUserMessage",
        },
        shapes=(),
    )
