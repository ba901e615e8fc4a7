# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as BetaAgentTagParam


__all__ = ["BetaAgentTagParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaAgentTagParam": "openai_generated.params.beta_agent_tag_param",
    },
)
