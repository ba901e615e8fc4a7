# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_tool import BetaTool


@model
class BetaAdditionalToolsItemParam(Model):
    """Beta additional tools item param (`additional_tools`)."""

    agent: BetaAgentTagParam | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    type: Literal["additional_tools"] = "additional_tools"
    """Always `additional_tools`."""
    role: Literal["developer"] = "developer"
    """Always `developer`."""
    tools: list[BetaTool]
    """Tools that the model may use from this point of the conversation on."""
