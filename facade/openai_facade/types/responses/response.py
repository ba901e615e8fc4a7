# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response import Response as Response
    from openai_generated.models.response_conversation import ResponseConversation as Conversation
    from openai_generated.models.response_incomplete_details import ResponseIncompleteDetails as IncompleteDetails
    from openai_generated.models.tool_choice_param import ToolChoiceParam as ToolChoice


__all__ = ["Conversation", "IncompleteDetails", "Response", "ToolChoice"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Conversation": "openai_generated.models.response_conversation:ResponseConversation",
        "IncompleteDetails": "openai_generated.models.response_incomplete_details:ResponseIncompleteDetails",
        "Response": "openai_generated.models.response",
        "ToolChoice": "openai_generated.models.tool_choice_param:ToolChoiceParam",
    },
)
