# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class DecisionAssistantMessageContentPartOutputTextParam(TypedDict, total=False):
    """Decision assistant message content part output text (`output_text`)."""

    text: Required[str]
    type: Required[Literal["output_text"]]
    """Always `output_text`."""


class DecisionAssistantMessageContentPartRefusalParam(TypedDict, total=False):
    """Decision assistant message content part refusal (`refusal`)."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]
    """Always `refusal`."""


DecisionAssistantMessageContentPartParam: TypeAlias = (
    params.DecisionAssistantMessageContentPartOutputTextParam | params.DecisionAssistantMessageContentPartRefusalParam
)
"""Decision assistant message content part: one of 2 kinds, told apart by `type`."""
