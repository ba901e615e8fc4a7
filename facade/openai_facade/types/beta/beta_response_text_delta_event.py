# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_text_delta_event import (
        BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent,
    )
    from openai_generated.models.beta_response_text_delta_event_logprob import (
        BetaResponseTextDeltaEventLogprob as Logprob,
        BetaResponseTextDeltaEventLogprobTopLogprob as LogprobTopLogprob,
    )


__all__ = ["Agent", "BetaResponseTextDeltaEvent", "Logprob", "LogprobTopLogprob"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseTextDeltaEvent": "openai_generated.models.beta_response_text_delta_event",
        "Logprob": "openai_generated.models.beta_response_text_delta_event_logprob:BetaResponseTextDeltaEventLogprob",
        "LogprobTopLogprob": "openai_generated.models.beta_response_text_delta_event_logprob:BetaResponseTextDeltaEventLogprobTopLogprob",
    },
)
