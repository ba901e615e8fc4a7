# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_file_search_tool_call import (
        BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall,
        BetaResponseFileSearchToolCallResult as Result,
    )


__all__ = ["Agent", "BetaResponseFileSearchToolCall", "Result"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseFileSearchToolCall": "openai_generated.models.beta_response_file_search_tool_call",
        "Result": "openai_generated.models.beta_response_file_search_tool_call:BetaResponseFileSearchToolCallResult",
    },
)
