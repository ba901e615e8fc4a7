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
    id: str | None = None
    type: Literal["agent_message"] = "agent_message"
    author: str
    recipient: str
    content: list[BetaAgentMessageItemParamContent]
