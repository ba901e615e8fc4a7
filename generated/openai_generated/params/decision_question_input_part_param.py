# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class DecisionQuestionInputTextParam(TypedDict, total=False):
    """Decision question input text (`input_text`)."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    """Always `input_text`."""


class DecisionQuestionInputImageParam(TypedDict, total=False):
    """Decision question input image (`input_image`)."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    """Always `input_image`."""
    detail: Literal["low", "high", "auto", "original"] | None


DecisionQuestionInputPartParam: TypeAlias = (
    params.DecisionQuestionInputTextParam | params.DecisionQuestionInputImageParam | params.DecisionInputJSONParam
)
"""Decision question input part: one of 3 kinds, told apart by `type`."""
