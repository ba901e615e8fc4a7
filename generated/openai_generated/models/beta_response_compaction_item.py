# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseCompactionItem(Model):
    """Beta response compaction item (`compaction`)."""

    agent: BetaAgentTag | None = None
    type: Literal["compaction"] = "compaction"
    id: str
    encrypted_content: str
    created_by: str | None = None
