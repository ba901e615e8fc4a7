# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText(Model):
    """Input decision input assistant message content decision input assistant content part decision input output text (`output_text`)."""

    text: str
    type: Literal["output_text"] = "output_text"
    """Always `output_text`."""


@model
class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal(Model):
    """Input decision input assistant message content decision input assistant content part decision input refusal (`refusal`)."""

    refusal: str
    type: Literal["refusal"] = "refusal"
    """Always `refusal`."""


if TYPE_CHECKING:
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = (
        InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText
        | InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal
    )
    """Input decision input assistant message content decision input assistant content parts: one of 2 kinds, told apart by `type`."""
else:
    InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts = TaggedUnion(
        "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts",
        __package__,
        key="type",
        variants={
            "output_text": "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText",
            "refusal": "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal",
        },
        shapes=(),
    )
