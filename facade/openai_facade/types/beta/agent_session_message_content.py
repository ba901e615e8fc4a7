# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_message_content import (
        AgentSessionMessageContent as AgentSessionMessageContent,
        AgentSessionMessageContentMessageContentResourceInputImage as MessageContentResourceInputImage,
        AgentSessionMessageContentMessageContentResourceInputText as MessageContentResourceInputText,
        AgentSessionMessageContentMessageContentResourceOutputText as MessageContentResourceOutputText,
    )


__all__ = [
    "AgentSessionMessageContent",
    "MessageContentResourceInputImage",
    "MessageContentResourceInputText",
    "MessageContentResourceOutputText",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionMessageContent": "openai_generated.models.agent_session_message_content",
        "MessageContentResourceInputImage": "openai_generated.models.agent_session_message_content:AgentSessionMessageContentMessageContentResourceInputImage",
        "MessageContentResourceInputText": "openai_generated.models.agent_session_message_content:AgentSessionMessageContentMessageContentResourceInputText",
        "MessageContentResourceOutputText": "openai_generated.models.agent_session_message_content:AgentSessionMessageContentMessageContentResourceOutputText",
    },
)
