# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_item_param import (
        BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam,
        BetaResponseFileSearchToolCallResultParam as Result,
    )


__all__ = ["Agent", "BetaResponseFileSearchToolCallParam", "Result"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseFileSearchToolCallParam": "openai_generated.params.beta_item_param",
        "Result": "openai_generated.params.beta_item_param:BetaResponseFileSearchToolCallResultParam",
    },
)
