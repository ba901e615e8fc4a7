# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.code_interpreter_logs import CodeInterpreterLogs
    from openai_generated.models.code_interpreter_output_image import CodeInterpreterOutputImage

    CodeInterpreterToolCallDeltaCodeInterpreterOutput: TypeAlias = CodeInterpreterLogs | CodeInterpreterOutputImage
    """Code interpreter tool call delta code interpreter output: one of 2 kinds, told apart by `type`."""
else:
    CodeInterpreterToolCallDeltaCodeInterpreterOutput = TaggedUnion(
        "CodeInterpreterToolCallDeltaCodeInterpreterOutput",
        __package__,
        key="type",
        variants={
            "image": "CodeInterpreterOutputImage",
            "logs": "CodeInterpreterLogs",
        },
        shapes=(),
    )
