# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionInputMessageParamDecisionInputUserMessage(TypedDict, total=False):
    """Decision input message param decision input user message (`message`)."""

    content: Required[str | Iterable[params.DecisionInputPartUnionParam | Model]]
    role: Required[Literal["user"]]
    """Always `user`."""
    type: Literal["message"]
    """Always `message`."""


class DecisionInputMessageParamDecisionInputDeveloperMessage(TypedDict, total=False):
    """Decision input message param decision input developer message (`message`)."""

    content: Required[str | Iterable[params.DecisionInputTextParam | Model]]
    role: Required[Literal["developer"]]
    """Always `developer`."""
    type: Literal["message"]
    """Always `message`."""


class DecisionInputMessageParamDecisionInputSystemMessage(TypedDict, total=False):
    """Decision input message param decision input system message (`message`)."""

    content: Required[str | Iterable[params.DecisionInputTextParam | Model]]
    role: Required[Literal["system"]]
    """Always `system`."""
    type: Literal["message"]
    """Always `message`."""


class DecisionInputMessageParamDecisionInputAssistantMessage(TypedDict, total=False):
    """Decision input message param decision input assistant message (`message`)."""

    content: Required[str | Iterable[params.DecisionInputAssistantMessageContentPartsParam | Model]]
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]
    """Always `message`."""


DecisionInputMessageUnionParam: TypeAlias = (
    params.DecisionInputMessageParamDecisionInputUserMessage
    | params.DecisionInputMessageParamDecisionInputDeveloperMessage
    | params.DecisionInputMessageParamDecisionInputSystemMessage
    | params.DecisionInputMessageParamDecisionInputAssistantMessage
)
"""Decision input message union param: one of 4 kinds, told apart by `role`."""
