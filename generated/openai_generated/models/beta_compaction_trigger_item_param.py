# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam


@model
class BetaCompactionTriggerItemParam(Model):
    """Beta compaction trigger item param (`compaction_trigger`)."""

    agent: BetaAgentTagParam | None = None
    type: Literal["compaction_trigger"] = "compaction_trigger"
    id: str | None = None
