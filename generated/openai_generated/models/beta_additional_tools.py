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
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["additional_tools"] = "additional_tools"
    """Always `additional_tools`."""
    id: str
    """Names the item in events, references and deletions."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """On whose behalf the tools were added."""
    tools: list[BetaTool]
    """Tools that the model may use from this point of the conversation on."""
