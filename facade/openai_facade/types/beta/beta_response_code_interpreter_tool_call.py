# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_code_interpreter_tool_call import (
        BetaResponseCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall,
    )
    from openai_generated.models.beta_response_code_interpreter_tool_call_output import (
        BetaResponseCodeInterpreterToolCallOutput as Output,
        BetaResponseCodeInterpreterToolCallOutputImage as OutputImage,
        BetaResponseCodeInterpreterToolCallOutputLogs as OutputLogs,
    )


__all__ = ["Agent", "BetaResponseCodeInterpreterToolCall", "Output", "OutputImage", "OutputLogs"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseCodeInterpreterToolCall": "openai_generated.models.beta_response_code_interpreter_tool_call",
        "Output": "openai_generated.models.beta_response_code_interpreter_tool_call_output:BetaResponseCodeInterpreterToolCallOutput",
        "OutputImage": "openai_generated.models.beta_response_code_interpreter_tool_call_output:BetaResponseCodeInterpreterToolCallOutputImage",
        "OutputLogs": "openai_generated.models.beta_response_code_interpreter_tool_call_output:BetaResponseCodeInterpreterToolCallOutputLogs",
    },
)
