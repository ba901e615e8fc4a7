# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_reasoning_text_delta_event import (
        BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
    )


__all__ = ["Agent", "BetaResponseReasoningTextDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseReasoningTextDeltaEvent": "openai_generated.models.beta_response_reasoning_text_delta_event",
    },
)
