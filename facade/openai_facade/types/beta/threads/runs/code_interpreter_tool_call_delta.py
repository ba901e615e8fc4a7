# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.code_interpreter_tool_call_delta_code_interpreter_output import (
        CodeInterpreterToolCallDeltaCodeInterpreterOutput as CodeInterpreterOutput,
    )
    from openai_generated.models.tool_call_delta import (
        CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
        CodeInterpreterToolCallDeltaCodeInterpreter as CodeInterpreter,
    )


__all__ = ["CodeInterpreter", "CodeInterpreterOutput", "CodeInterpreterToolCallDelta"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CodeInterpreter": "openai_generated.models.tool_call_delta:CodeInterpreterToolCallDeltaCodeInterpreter",
        "CodeInterpreterOutput": "openai_generated.models.code_interpreter_tool_call_delta_code_interpreter_output:CodeInterpreterToolCallDeltaCodeInterpreterOutput",
        "CodeInterpreterToolCallDelta": "openai_generated.models.tool_call_delta",
    },
)
