# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_code_interpreter_tool_call_output_image import (
        ResponseCodeInterpreterToolCallOutputImage,
    )
    from openai_generated.models.response_code_interpreter_tool_call_output_logs import (
        ResponseCodeInterpreterToolCallOutputLogs,
    )

    ResponseCodeInterpreterToolCallOutput: TypeAlias = (
        ResponseCodeInterpreterToolCallOutputLogs | ResponseCodeInterpreterToolCallOutputImage
    )
    """Response code interpreter tool call output: one of 2 kinds, told apart by `type`."""
else:
    ResponseCodeInterpreterToolCallOutput = TaggedUnion(
        "ResponseCodeInterpreterToolCallOutput",
        __package__,
        key="type",
        variants={
            "image": "ResponseCodeInterpreterToolCallOutputImage",
            "logs": "ResponseCodeInterpreterToolCallOutputLogs",
        },
        shapes=(),
    )
