# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.agent_session_message_content_message_content_resource_input_image import (
        AgentSessionMessageContentMessageContentResourceInputImage,
    )
    from openai_generated.models.agent_session_message_content_message_content_resource_input_text import (
        AgentSessionMessageContentMessageContentResourceInputText,
    )
    from openai_generated.models.agent_session_message_content_message_content_resource_output_text import (
        AgentSessionMessageContentMessageContentResourceOutputText,
    )

    AgentSessionMessageContent: TypeAlias = (
        AgentSessionMessageContentMessageContentResourceInputText
        | AgentSessionMessageContentMessageContentResourceInputImage
        | AgentSessionMessageContentMessageContentResourceOutputText
    )
    """Agent session message content: one of 3 kinds, told apart by `type`."""
else:
    AgentSessionMessageContent = TaggedUnion(
        "AgentSessionMessageContent",
        __package__,
        key="type",
        variants={
            "input_image": "AgentSessionMessageContentMessageContentResourceInputImage",
            "input_text": "AgentSessionMessageContentMessageContentResourceInputText",
            "output_text": "AgentSessionMessageContentMessageContentResourceOutputText",
        },
        shapes=(),
    )
