# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_code_interpreter_tool_call_output_image_param import (
        ResponseCodeInterpreterToolCallOutputImageParam as OutputImage,
    )
    from openai_generated.params.response_code_interpreter_tool_call_output_logs_param import (
        ResponseCodeInterpreterToolCallOutputLogsParam as OutputLogs,
    )
    from openai_generated.params.response_code_interpreter_tool_call_output_param import (
        ResponseCodeInterpreterToolCallOutputParam as Output,
    )
    from openai_generated.params.response_code_interpreter_tool_call_param import (
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
    )


__all__ = ["Output", "OutputImage", "OutputLogs", "ResponseCodeInterpreterToolCallParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Output": "openai_generated.params.response_code_interpreter_tool_call_output_param:ResponseCodeInterpreterToolCallOutputParam",
        "OutputImage": "openai_generated.params.response_code_interpreter_tool_call_output_image_param:ResponseCodeInterpreterToolCallOutputImageParam",
        "OutputLogs": "openai_generated.params.response_code_interpreter_tool_call_output_logs_param:ResponseCodeInterpreterToolCallOutputLogsParam",
        "ResponseCodeInterpreterToolCallParam": "openai_generated.params.response_code_interpreter_tool_call_param",
    },
)
