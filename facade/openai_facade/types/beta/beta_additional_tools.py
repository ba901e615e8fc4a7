# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_additional_tools import BetaAdditionalTools as BetaAdditionalTools
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent


__all__ = ["Agent", "BetaAdditionalTools"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaAdditionalTools": "openai_generated.models.beta_additional_tools",
    },
)
