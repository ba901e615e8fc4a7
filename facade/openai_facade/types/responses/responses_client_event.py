# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_param import ConversationParam as Conversation
    from openai_generated.models.responses_client_event import ResponsesClientEvent as ResponsesClientEvent
    from openai_generated.models.responses_client_event_context_management import (
        ResponsesClientEventContextManagement as ContextManagement,
    )
    from openai_generated.models.responses_client_event_stream_options import (
        ResponsesClientEventStreamOptions as StreamOptions,
    )
    from openai_generated.models.tool_choice_param import ToolChoiceParam as ToolChoice


__all__ = ["ContextManagement", "Conversation", "ResponsesClientEvent", "StreamOptions", "ToolChoice"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContextManagement": "openai_generated.models.responses_client_event_context_management:ResponsesClientEventContextManagement",
        "Conversation": "openai_generated.models.conversation_param:ConversationParam",
        "ResponsesClientEvent": "openai_generated.models.responses_client_event",
        "StreamOptions": "openai_generated.models.responses_client_event_stream_options:ResponsesClientEventStreamOptions",
        "ToolChoice": "openai_generated.models.tool_choice_param:ToolChoiceParam",
    },
)
