# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_function_and_custom_tool_call_output import (
        BetaFunctionAndCustomToolCallOutput as Output,
        BetaFunctionAndCustomToolCallOutput as OutputOutputContentList,
    )
    from openai_generated.models.beta_response_custom_tool_call_output import (
        BetaResponseCustomToolCallOutput as BetaResponseCustomToolCallOutput,
    )
    from openai_generated.models.beta_tool_call_caller_param import (
        BetaDirectToolCallCallerParam as CallerDirect,
        BetaProgramToolCallCallerParam as CallerProgram,
        BetaToolCallCallerParam as Caller,
    )


__all__ = [
    "Agent",
    "BetaResponseCustomToolCallOutput",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Output",
    "OutputOutputContentList",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseCustomToolCallOutput": "openai_generated.models.beta_response_custom_tool_call_output",
        "Caller": "openai_generated.models.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "CallerDirect": "openai_generated.models.beta_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "CallerProgram": "openai_generated.models.beta_tool_call_caller_param:BetaProgramToolCallCallerParam",
        "Output": "openai_generated.models.beta_function_and_custom_tool_call_output:BetaFunctionAndCustomToolCallOutput",
        "OutputOutputContentList": "openai_generated.models.beta_function_and_custom_tool_call_output:BetaFunctionAndCustomToolCallOutput",
    },
)
