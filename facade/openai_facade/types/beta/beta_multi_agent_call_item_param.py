# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_item_param import BetaMultiAgentCallItemParam as BetaMultiAgentCallItemParam


__all__ = ["Agent", "BetaMultiAgentCallItemParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaMultiAgentCallItemParam": "openai_generated.params.beta_item_param",
    },
)
