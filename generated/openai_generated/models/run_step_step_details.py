# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.message_creation_step_details import MessageCreationStepDetails
    from openai_generated.models.tool_calls_step_details import ToolCallsStepDetails

    RunStepStepDetails: TypeAlias = MessageCreationStepDetails | ToolCallsStepDetails
    """Run step step details: one of 2 kinds, told apart by `type`."""
else:
    RunStepStepDetails = TaggedUnion(
        "RunStepStepDetails",
        __package__,
        key="type",
        variants={
            "message_creation": "MessageCreationStepDetails",
            "tool_calls": "ToolCallsStepDetails",
        },
        shapes=(),
    )
