# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_item_param import (
        BetaResponseCustomToolCallParam as BetaResponseCustomToolCallParam,
    )
    from openai_generated.params.beta_tool_call_caller_param import (
        BetaDirectToolCallCallerParam as CallerDirect,
        BetaProgramToolCallCallerParam as CallerProgram,
        BetaToolCallCallerParam as Caller,
    )


__all__ = ["Agent", "BetaResponseCustomToolCallParam", "Caller", "CallerDirect", "CallerProgram"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseCustomToolCallParam": "openai_generated.params.beta_item_param",
        "Caller": "openai_generated.params.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "CallerDirect": "openai_generated.params.beta_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "CallerProgram": "openai_generated.params.beta_tool_call_caller_param:BetaProgramToolCallCallerParam",
    },
)
