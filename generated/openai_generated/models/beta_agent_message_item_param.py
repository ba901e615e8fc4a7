# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_message_item_param_content import BetaAgentMessageItemParamContent
    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam


@model
class BetaAgentMessageItemParam(Model):
    """Beta agent message item param (`agent_message`)."""

    agent: BetaAgentTagParam | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    type: Literal["agent_message"] = "agent_message"
    """Always `agent_message`."""
    author: str
    """Which agent wrote the message."""
    recipient: str
    """Which agent the message is for."""
    content: list[BetaAgentMessageItemParamContent]
    """What one agent tells the other, part by part."""
