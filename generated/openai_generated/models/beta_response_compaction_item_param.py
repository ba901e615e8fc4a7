# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam


@model
class BetaResponseCompactionItemParam(Model):
    """Beta response compaction item param (`compaction`)."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    type: Literal["compaction"] = "compaction"
    encrypted_content: str
