# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.responses_client_event_context_management_param import (
        ResponsesClientEventContextManagementParam as ContextManagement,
    )
    from openai_generated.params.responses_client_event_stream_options_param import (
        ResponsesClientEventStreamOptionsParam as StreamOptions,
    )
    from openai_generated.params.tool_choice_param import ToolChoiceParam as ToolChoice


Conversation: TypeAlias = str | params.ResponseConversationParam
"""Conversation."""

ResponsesClientEventParam: TypeAlias = params.ResponsesClientEventResponseCreateParam
"""Responses client event param."""

__all__ = ["ContextManagement", "Conversation", "ResponsesClientEventParam", "StreamOptions", "ToolChoice"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContextManagement": "openai_generated.params.responses_client_event_context_management_param:ResponsesClientEventContextManagementParam",
        "StreamOptions": "openai_generated.params.responses_client_event_stream_options_param:ResponsesClientEventStreamOptionsParam",
        "ToolChoice": "openai_generated.params.tool_choice_param:ToolChoiceParam",
    },
)
