# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.code_interpreter_tool_call import CodeInterpreterToolCall as CodeInterpreterToolCall
    from openai_generated.models.code_interpreter_tool_call_code_interpreter import (
        CodeInterpreterToolCallCodeInterpreter as CodeInterpreter,
    )
    from openai_generated.models.code_interpreter_tool_call_code_interpreter_output import (
        CodeInterpreterToolCallCodeInterpreterOutput as CodeInterpreterOutput,
    )
    from openai_generated.models.code_interpreter_tool_call_code_interpreter_output_image import (
        CodeInterpreterToolCallCodeInterpreterOutputImage as CodeInterpreterOutputImage,
    )
    from openai_generated.models.code_interpreter_tool_call_code_interpreter_output_image_image import (
        CodeInterpreterToolCallCodeInterpreterOutputImageImage as CodeInterpreterOutputImageImage,
    )
    from openai_generated.models.code_interpreter_tool_call_code_interpreter_output_logs import (
        CodeInterpreterToolCallCodeInterpreterOutputLogs as CodeInterpreterOutputLogs,
    )


__all__ = [
    "CodeInterpreter",
    "CodeInterpreterOutput",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputImageImage",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterToolCall",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CodeInterpreter": "openai_generated.models.code_interpreter_tool_call_code_interpreter:CodeInterpreterToolCallCodeInterpreter",
        "CodeInterpreterOutput": "openai_generated.models.code_interpreter_tool_call_code_interpreter_output:CodeInterpreterToolCallCodeInterpreterOutput",
        "CodeInterpreterOutputImage": "openai_generated.models.code_interpreter_tool_call_code_interpreter_output_image:CodeInterpreterToolCallCodeInterpreterOutputImage",
        "CodeInterpreterOutputImageImage": "openai_generated.models.code_interpreter_tool_call_code_interpreter_output_image_image:CodeInterpreterToolCallCodeInterpreterOutputImageImage",
        "CodeInterpreterOutputLogs": "openai_generated.models.code_interpreter_tool_call_code_interpreter_output_logs:CodeInterpreterToolCallCodeInterpreterOutputLogs",
        "CodeInterpreterToolCall": "openai_generated.models.code_interpreter_tool_call",
    },
)
