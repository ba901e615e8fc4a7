# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_code_interpreter_output_image import BetaCodeInterpreterOutputImage
    from openai_generated.models.beta_code_interpreter_output_logs import BetaCodeInterpreterOutputLogs

    BetaCodeInterpreterToolCallOutput: TypeAlias = BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputImage
    """Beta code interpreter tool call output: one of 2 kinds, told apart by `type`."""
else:
    BetaCodeInterpreterToolCallOutput = TaggedUnion(
        "BetaCodeInterpreterToolCallOutput",
        __package__,
        key="type",
        variants={
            "image": "BetaCodeInterpreterOutputImage",
            "logs": "BetaCodeInterpreterOutputLogs",
        },
        shapes=(),
    )
