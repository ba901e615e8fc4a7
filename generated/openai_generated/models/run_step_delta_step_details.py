# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.run_step_delta_message_delta import RunStepDeltaMessageDelta
    from openai_generated.models.tool_call_delta_object import ToolCallDeltaObject

    RunStepDeltaStepDetails: TypeAlias = RunStepDeltaMessageDelta | ToolCallDeltaObject
    """Run step delta step details: one of 2 kinds, told apart by `type`."""
else:
    RunStepDeltaStepDetails = TaggedUnion(
        "RunStepDeltaStepDetails",
        __package__,
        key="type",
        variants={
            "message_creation": "RunStepDeltaMessageDelta",
            "tool_calls": "ToolCallDeltaObject",
        },
        shapes=(),
    )
