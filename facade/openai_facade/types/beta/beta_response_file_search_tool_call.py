# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_file_search_tool_call import (
        BetaFileSearchToolCall as BetaResponseFileSearchToolCall,
    )
    from openai_generated.models.beta_file_search_tool_call_result import BetaFileSearchToolCallResult as Result


__all__ = ["Agent", "BetaResponseFileSearchToolCall", "Result"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseFileSearchToolCall": "openai_generated.models.beta_file_search_tool_call:BetaFileSearchToolCall",
        "Result": "openai_generated.models.beta_file_search_tool_call_result:BetaFileSearchToolCallResult",
    },
)
