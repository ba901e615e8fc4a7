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
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["agent_message"] = "agent_message"
    """Always `agent_message`."""
    id: str
    """Names the item in events, references and deletions."""
    author: str
    """Which agent wrote the message."""
    recipient: str
    """Which agent the message is for."""
    content: list[BetaAgentMessageContent]
    """What one agent tells the other, part by part."""
