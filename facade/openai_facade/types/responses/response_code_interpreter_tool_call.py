# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_code_interpreter_tool_call import (
        ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
    )
    from openai_generated.models.response_code_interpreter_tool_call_output import (
        ResponseCodeInterpreterToolCallOutput as Output,
        ResponseCodeInterpreterToolCallOutputImage as OutputImage,
        ResponseCodeInterpreterToolCallOutputLogs as OutputLogs,
    )


__all__ = ["Output", "OutputImage", "OutputLogs", "ResponseCodeInterpreterToolCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Output": "openai_generated.models.response_code_interpreter_tool_call_output:ResponseCodeInterpreterToolCallOutput",
        "OutputImage": "openai_generated.models.response_code_interpreter_tool_call_output:ResponseCodeInterpreterToolCallOutputImage",
        "OutputLogs": "openai_generated.models.response_code_interpreter_tool_call_output:ResponseCodeInterpreterToolCallOutputLogs",
        "ResponseCodeInterpreterToolCall": "openai_generated.models.response_code_interpreter_tool_call",
    },
)
