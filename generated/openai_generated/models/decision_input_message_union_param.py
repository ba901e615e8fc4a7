# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.decision_input_assistant_message_content_parts import (
        DecisionInputAssistantMessageContentParts,
    )
    from openai_generated.models.decision_input_part_union_param import DecisionInputPartUnionParam
    from openai_generated.models.decision_input_text_param import DecisionInputTextParam


@model
class DecisionInputMessageParamDecisionInputUserMessage(Model):
    """Decision input message param decision input user message (`message`)."""

    content: str | list[DecisionInputPartUnionParam]
    role: Literal["user"] = "user"
    """Always `user`."""
    type: Literal["message"] | None = None
    """Always `message`."""


@model
class DecisionInputMessageParamDecisionInputDeveloperMessage(Model):
    """Decision input message param decision input developer message (`message`)."""

    content: str | list[DecisionInputTextParam]
    role: Literal["developer"] = "developer"
    """Always `developer`."""
    type: Literal["message"] | None = None
    """Always `message`."""


@model
class DecisionInputMessageParamDecisionInputSystemMessage(Model):
    """Decision input message param decision input system message (`message`)."""

    content: str | list[DecisionInputTextParam]
    role: Literal["system"] = "system"
    """Always `system`."""
    type: Literal["message"] | None = None
    """Always `message`."""


@model
class DecisionInputMessageParamDecisionInputAssistantMessage(Model):
    """Decision input message param decision input assistant message (`message`)."""

    content: str | list[DecisionInputAssistantMessageContentParts]
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None
    """Always `message`."""


DecisionInputMessageParamDecisionInputAssistantMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""Decision input message param decision input assistant message phase: the values known when this was generated."""


if TYPE_CHECKING:
    DecisionInputMessageUnionParam: TypeAlias = (
        DecisionInputMessageParamDecisionInputUserMessage
        | DecisionInputMessageParamDecisionInputDeveloperMessage
        | DecisionInputMessageParamDecisionInputSystemMessage
        | DecisionInputMessageParamDecisionInputAssistantMessage
    )
    """Decision input message union param: one of 4 kinds, told apart by `role`."""
else:
    DecisionInputMessageUnionParam = TaggedUnion(
        "DecisionInputMessageUnionParam",
        __package__,
        key="role",
        variants={
            "assistant": "DecisionInputMessageParamDecisionInputAssistantMessage",
            "developer": "DecisionInputMessageParamDecisionInputDeveloperMessage",
            "system": "DecisionInputMessageParamDecisionInputSystemMessage",
            "user": "DecisionInputMessageParamDecisionInputUserMessage",
        },
        shapes=(),
    )
