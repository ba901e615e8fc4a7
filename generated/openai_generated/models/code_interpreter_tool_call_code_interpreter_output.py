# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.code_interpreter_tool_call_code_interpreter_output_image import (
        CodeInterpreterToolCallCodeInterpreterOutputImage,
    )
    from openai_generated.models.code_interpreter_tool_call_code_interpreter_output_logs import (
        CodeInterpreterToolCallCodeInterpreterOutputLogs,
    )

    CodeInterpreterToolCallCodeInterpreterOutput: TypeAlias = (
        CodeInterpreterToolCallCodeInterpreterOutputLogs | CodeInterpreterToolCallCodeInterpreterOutputImage
    )
    """Code interpreter tool call code interpreter output: one of 2 kinds, told apart by `type`."""
else:
    CodeInterpreterToolCallCodeInterpreterOutput = TaggedUnion(
        "CodeInterpreterToolCallCodeInterpreterOutput",
        __package__,
        key="type",
        variants={
            "image": "CodeInterpreterToolCallCodeInterpreterOutputImage",
            "logs": "CodeInterpreterToolCallCodeInterpreterOutputLogs",
        },
        shapes=(),
    )
