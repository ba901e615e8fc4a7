# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.item_param import (
        ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
    )
    from openai_generated.params.response_code_interpreter_tool_call_output_param import (
        ResponseCodeInterpreterToolCallOutputImageParam as OutputImage,
        ResponseCodeInterpreterToolCallOutputLogsParam as OutputLogs,
        ResponseCodeInterpreterToolCallOutputParam as Output,
    )


__all__ = ["Output", "OutputImage", "OutputLogs", "ResponseCodeInterpreterToolCallParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Output": "openai_generated.params.response_code_interpreter_tool_call_output_param:ResponseCodeInterpreterToolCallOutputParam",
        "OutputImage": "openai_generated.params.response_code_interpreter_tool_call_output_param:ResponseCodeInterpreterToolCallOutputImageParam",
        "OutputLogs": "openai_generated.params.response_code_interpreter_tool_call_output_param:ResponseCodeInterpreterToolCallOutputLogsParam",
        "ResponseCodeInterpreterToolCallParam": "openai_generated.params.item_param",
    },
)
