# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_function_and_custom_tool_call_output_param import (
        BetaFunctionAndCustomToolCallOutputParam as Output,
        BetaFunctionAndCustomToolCallOutputParam as OutputOutputContentList,
    )
    from openai_generated.params.beta_item_param import (
        BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam,
    )
    from openai_generated.params.beta_tool_call_caller_param import (
        BetaDirectToolCallCallerParam as CallerDirect,
        BetaProgramToolCallCallerParam as CallerProgram,
        BetaToolCallCallerParam as Caller,
    )


__all__ = [
    "Agent",
    "BetaResponseCustomToolCallOutputParam",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Output",
    "OutputOutputContentList",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseCustomToolCallOutputParam": "openai_generated.params.beta_item_param",
        "Caller": "openai_generated.params.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "CallerDirect": "openai_generated.params.beta_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "CallerProgram": "openai_generated.params.beta_tool_call_caller_param:BetaProgramToolCallCallerParam",
        "Output": "openai_generated.params.beta_function_and_custom_tool_call_output_param:BetaFunctionAndCustomToolCallOutputParam",
        "OutputOutputContentList": "openai_generated.params.beta_function_and_custom_tool_call_output_param:BetaFunctionAndCustomToolCallOutputParam",
    },
)
