# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.tool_call import ToolCall


@model
class MessageCreationStepDetails(Model):
    """Message creation step details (`message_creation`)."""

    type: Literal["message_creation"] = "message_creation"
    """Always `message_creation`."""
    message_creation: MessageCreationStepDetailsMessageCreation
    """The message that the step wrote."""


@model
class MessageCreationStepDetailsMessageCreation(Model):
    """Message creation step details message creation."""

    message_id: str
    """Where to read the message."""


@model
class ToolCallsStepDetails(Model):
    """Tool calls step details (`tool_calls`)."""

    type: Literal["tool_calls"] = "tool_calls"
    """Always `tool_calls`."""
    tool_calls: list[ToolCall]
    """The calls of tools that the step made."""


if TYPE_CHECKING:
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
