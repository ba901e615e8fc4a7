# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_message_content import BetaAgentMessageContent
    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaAgentMessage(Model):
    """Beta agent message (`agent_message`)."""

    agent: BetaAgentTag | None = None
    type: Literal["agent_message"] = "agent_message"
    id: str
    author: str
    recipient: str
    content: list[BetaAgentMessageContent]
