# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.tool_call_delta import ToolCallDelta


@model
class RunStepDeltaMessageDelta(Model):
    """Run step delta message delta (`message_creation`)."""

    type: Literal["message_creation"] = "message_creation"
    """Always `message_creation`."""
    message_creation: RunStepDeltaMessageDeltaMessageCreation | None = None
    """The message that the step wrote."""


@model
class RunStepDeltaMessageDeltaMessageCreation(Model):
    """Run step delta message delta message creation."""

    message_id: str | None = None
    """Where to read the message."""


@model
class ToolCallDeltaObject(Model):
    """Tool call delta object (`tool_calls`)."""

    type: Literal["tool_calls"] = "tool_calls"
    """Always `tool_calls`."""
    tool_calls: list[ToolCallDelta] | None = None
    """New pieces of calls, each with the call it belongs to; absent if nothing is new."""


if TYPE_CHECKING:
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
