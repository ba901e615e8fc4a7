# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class DecisionAssistantMessageContentPartOutputText(Model):
    """Decision assistant message content part output text (`output_text`)."""

    text: str
    type: Literal["output_text"] = "output_text"
    """Always `output_text`."""


@model
class DecisionAssistantMessageContentPartRefusal(Model):
    """Decision assistant message content part refusal (`refusal`)."""

    refusal: str
    type: Literal["refusal"] = "refusal"
    """Always `refusal`."""


if TYPE_CHECKING:
    DecisionAssistantMessageContentPart: TypeAlias = (
        DecisionAssistantMessageContentPartOutputText | DecisionAssistantMessageContentPartRefusal
    )
    """Decision assistant message content part: one of 2 kinds, told apart by `type`."""
else:
    DecisionAssistantMessageContentPart = TaggedUnion(
        "DecisionAssistantMessageContentPart",
        __package__,
        key="type",
        variants={
            "output_text": "DecisionAssistantMessageContentPartOutputText",
            "refusal": "DecisionAssistantMessageContentPartRefusal",
        },
        shapes=(),
    )
