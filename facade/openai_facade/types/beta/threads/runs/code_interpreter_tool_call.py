# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.code_interpreter_tool_call_code_interpreter_output import (
        CodeInterpreterToolCallCodeInterpreterOutput as CodeInterpreterOutput,
        CodeInterpreterToolCallCodeInterpreterOutputImage as CodeInterpreterOutputImage,
        CodeInterpreterToolCallCodeInterpreterOutputImageImage as CodeInterpreterOutputImageImage,
        CodeInterpreterToolCallCodeInterpreterOutputLogs as CodeInterpreterOutputLogs,
    )
    from openai_generated.models.tool_call import (
        CodeInterpreterToolCall as CodeInterpreterToolCall,
        CodeInterpreterToolCallCodeInterpreter as CodeInterpreter,
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
        "CodeInterpreter": "openai_generated.models.tool_call:CodeInterpreterToolCallCodeInterpreter",
        "CodeInterpreterOutput": "openai_generated.models.code_interpreter_tool_call_code_interpreter_output:CodeInterpreterToolCallCodeInterpreterOutput",
        "CodeInterpreterOutputImage": "openai_generated.models.code_interpreter_tool_call_code_interpreter_output:CodeInterpreterToolCallCodeInterpreterOutputImage",
        "CodeInterpreterOutputImageImage": "openai_generated.models.code_interpreter_tool_call_code_interpreter_output:CodeInterpreterToolCallCodeInterpreterOutputImageImage",
        "CodeInterpreterOutputLogs": "openai_generated.models.code_interpreter_tool_call_code_interpreter_output:CodeInterpreterToolCallCodeInterpreterOutputLogs",
        "CodeInterpreterToolCall": "openai_generated.models.tool_call",
    },
)
