# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.models.beta_compaction_summary_item_param import (
        BetaCompactionSummaryItemParam as BetaResponseCompactionItemParam,
    )


__all__ = ["Agent", "BetaResponseCompactionItemParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseCompactionItemParam": "openai_generated.models.beta_compaction_summary_item_param:BetaCompactionSummaryItemParam",
    },
)
