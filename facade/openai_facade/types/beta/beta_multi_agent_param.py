# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_multi_agent_param import BetaMultiAgentParam as BetaMultiAgentParam


__all__ = ["BetaMultiAgentParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaMultiAgentParam": "openai_generated.params.beta_multi_agent_param",
    },
)
