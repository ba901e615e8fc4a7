# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_custom_tool_call import (
        BetaResponseCustomToolCall as BetaResponseCustomToolCall,
    )
    from openai_generated.models.beta_tool_call_caller import (
        BetaDirectToolCallCaller as CallerDirect,
        BetaProgramToolCallCaller as CallerProgram,
        BetaToolCallCaller as Caller,
    )


__all__ = ["Agent", "BetaResponseCustomToolCall", "Caller", "CallerDirect", "CallerProgram"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseCustomToolCall": "openai_generated.models.beta_response_custom_tool_call",
        "Caller": "openai_generated.models.beta_tool_call_caller:BetaToolCallCaller",
        "CallerDirect": "openai_generated.models.beta_tool_call_caller:BetaDirectToolCallCaller",
        "CallerProgram": "openai_generated.models.beta_tool_call_caller:BetaProgramToolCallCaller",
    },
)
