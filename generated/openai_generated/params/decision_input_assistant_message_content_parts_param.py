# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class DecisionInputAssistantMessageContentPartsDecisionInputOutputTextParam(TypedDict, total=False):
    """Decision input assistant message content parts decision input output text (`output_text`)."""

    text: Required[str]
    type: Required[Literal["output_text"]]
    """Always `output_text`."""


class DecisionInputAssistantMessageContentPartsDecisionInputRefusalParam(TypedDict, total=False):
    """Decision input assistant message content parts decision input refusal (`refusal`)."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]
    """Always `refusal`."""


DecisionInputAssistantMessageContentPartsParam: TypeAlias = (
    params.DecisionInputAssistantMessageContentPartsDecisionInputOutputTextParam
    | params.DecisionInputAssistantMessageContentPartsDecisionInputRefusalParam
)
"""Decision input assistant message content parts: one of 2 kinds, told apart by `type`."""
