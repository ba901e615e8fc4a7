# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputTextParam(
    TypedDict, total=False
):
    """Input decision input assistant message content decision input assistant content part decision input output text (`output_text`)."""

    text: Required[str]
    type: Required[Literal["output_text"]]
    """Always `output_text`."""


class InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusalParam(
    TypedDict, total=False
):
    """Input decision input assistant message content decision input assistant content part decision input refusal (`refusal`)."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]
    """Always `refusal`."""


InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartsParam: TypeAlias = (
    params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputTextParam
    | params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusalParam
)
"""Input decision input assistant message content decision input assistant content parts: one of 2 kinds, told apart by `type`."""
