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
    )
    from openai_generated.models.response_code_interpreter_tool_call_output_image import (
        ResponseCodeInterpreterToolCallOutputImage as OutputImage,
    )
    from openai_generated.models.response_code_interpreter_tool_call_output_logs import (
        ResponseCodeInterpreterToolCallOutputLogs as OutputLogs,
    )


__all__ = ["Output", "OutputImage", "OutputLogs", "ResponseCodeInterpreterToolCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Output": "openai_generated.models.response_code_interpreter_tool_call_output:ResponseCodeInterpreterToolCallOutput",
        "OutputImage": "openai_generated.models.response_code_interpreter_tool_call_output_image:ResponseCodeInterpreterToolCallOutputImage",
        "OutputLogs": "openai_generated.models.response_code_interpreter_tool_call_output_logs:ResponseCodeInterpreterToolCallOutputLogs",
        "ResponseCodeInterpreterToolCall": "openai_generated.models.response_code_interpreter_tool_call",
    },
)
