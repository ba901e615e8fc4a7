# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_code_interpreter_output_image import BetaCodeInterpreterOutputImage as OutputImage
    from openai_generated.models.beta_code_interpreter_output_logs import BetaCodeInterpreterOutputLogs as OutputLogs
    from openai_generated.models.beta_code_interpreter_tool_call import (
        BetaCodeInterpreterToolCall as BetaResponseCodeInterpreterToolCall,
    )
    from openai_generated.models.beta_code_interpreter_tool_call_output import (
        BetaCodeInterpreterToolCallOutput as Output,
    )


__all__ = ["Agent", "BetaResponseCodeInterpreterToolCall", "Output", "OutputImage", "OutputLogs"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseCodeInterpreterToolCall": "openai_generated.models.beta_code_interpreter_tool_call:BetaCodeInterpreterToolCall",
        "Output": "openai_generated.models.beta_code_interpreter_tool_call_output:BetaCodeInterpreterToolCallOutput",
        "OutputImage": "openai_generated.models.beta_code_interpreter_output_image:BetaCodeInterpreterOutputImage",
        "OutputLogs": "openai_generated.models.beta_code_interpreter_output_logs:BetaCodeInterpreterOutputLogs",
    },
)
