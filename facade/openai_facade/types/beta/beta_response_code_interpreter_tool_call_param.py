# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_item_param import (
        BetaResponseCodeInterpreterToolCallParam as BetaResponseCodeInterpreterToolCallParam,
    )
    from openai_generated.params.beta_response_code_interpreter_tool_call_output_param import (
        BetaResponseCodeInterpreterToolCallOutputImageParam as OutputImage,
        BetaResponseCodeInterpreterToolCallOutputLogsParam as OutputLogs,
        BetaResponseCodeInterpreterToolCallOutputParam as Output,
    )


__all__ = ["Agent", "BetaResponseCodeInterpreterToolCallParam", "Output", "OutputImage", "OutputLogs"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseCodeInterpreterToolCallParam": "openai_generated.params.beta_item_param",
        "Output": "openai_generated.params.beta_response_code_interpreter_tool_call_output_param:BetaResponseCodeInterpreterToolCallOutputParam",
        "OutputImage": "openai_generated.params.beta_response_code_interpreter_tool_call_output_param:BetaResponseCodeInterpreterToolCallOutputImageParam",
        "OutputLogs": "openai_generated.params.beta_response_code_interpreter_tool_call_output_param:BetaResponseCodeInterpreterToolCallOutputLogsParam",
    },
)
