# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_code_interpreter_tool_call_output_image import (
        BetaResponseCodeInterpreterToolCallOutputImage,
    )
    from openai_generated.models.beta_response_code_interpreter_tool_call_output_logs import (
        BetaResponseCodeInterpreterToolCallOutputLogs,
    )

    BetaResponseCodeInterpreterToolCallOutput: TypeAlias = (
        BetaResponseCodeInterpreterToolCallOutputLogs | BetaResponseCodeInterpreterToolCallOutputImage
    )
    """Beta response code interpreter tool call output: one of 2 kinds, told apart by `type`."""
else:
    BetaResponseCodeInterpreterToolCallOutput = TaggedUnion(
        "BetaResponseCodeInterpreterToolCallOutput",
        __package__,
        key="type",
        variants={
            "image": "BetaResponseCodeInterpreterToolCallOutputImage",
            "logs": "BetaResponseCodeInterpreterToolCallOutputLogs",
        },
        shapes=(),
    )
