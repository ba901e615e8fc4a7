# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as BetaAgentTag


__all__ = ["BetaAgentTag"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaAgentTag": "openai_generated.models.beta_agent_tag",
    },
)
