# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_message_content import (
        AgentSessionMessageContent as AgentSessionMessageContent,
    )
    from openai_generated.models.agent_session_message_content_message_content_resource_input_image import (
        AgentSessionMessageContentMessageContentResourceInputImage as MessageContentResourceInputImage,
    )
    from openai_generated.models.agent_session_message_content_message_content_resource_input_text import (
        AgentSessionMessageContentMessageContentResourceInputText as MessageContentResourceInputText,
    )
    from openai_generated.models.agent_session_message_content_message_content_resource_output_text import (
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
        "MessageContentResourceInputImage": "openai_generated.models.agent_session_message_content_message_content_resource_input_image:AgentSessionMessageContentMessageContentResourceInputImage",
        "MessageContentResourceInputText": "openai_generated.models.agent_session_message_content_message_content_resource_input_text:AgentSessionMessageContentMessageContentResourceInputText",
        "MessageContentResourceOutputText": "openai_generated.models.agent_session_message_content_message_content_resource_output_text:AgentSessionMessageContentMessageContentResourceOutputText",
    },
)
