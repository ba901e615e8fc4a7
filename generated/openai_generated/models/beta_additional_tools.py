# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_tool import BetaTool


@model
class BetaAdditionalTools(Model):
    """Beta additional tools (`additional_tools`)."""

    agent: BetaAgentTag | None = None
    type: Literal["additional_tools"] = "additional_tools"
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
    tools: list[BetaTool]
