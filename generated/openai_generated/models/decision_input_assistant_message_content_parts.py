# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class DecisionInputAssistantMessageContentPartsDecisionInputOutputText(Model):
    """Decision input assistant message content parts decision input output text (`output_text`)."""

    text: str
    type: Literal["output_text"] = "output_text"
    """Always `output_text`."""


@model
class DecisionInputAssistantMessageContentPartsDecisionInputRefusal(Model):
    """Decision input assistant message content parts decision input refusal (`refusal`)."""

    refusal: str
    type: Literal["refusal"] = "refusal"
    """Always `refusal`."""


if TYPE_CHECKING:
    DecisionInputAssistantMessageContentParts: TypeAlias = (
        DecisionInputAssistantMessageContentPartsDecisionInputOutputText
        | DecisionInputAssistantMessageContentPartsDecisionInputRefusal
    )
    """Decision input assistant message content parts: one of 2 kinds, told apart by `type`."""
else:
    DecisionInputAssistantMessageContentParts = TaggedUnion(
        "DecisionInputAssistantMessageContentParts",
        __package__,
        key="type",
        variants={
            "output_text": "DecisionInputAssistantMessageContentPartsDecisionInputOutputText",
            "refusal": "DecisionInputAssistantMessageContentPartsDecisionInputRefusal",
        },
        shapes=(),
    )
