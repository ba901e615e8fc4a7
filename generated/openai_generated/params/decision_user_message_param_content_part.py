# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import Iterable, TypedDict


class DecisionStoredUserMessageContentPartInputTextParam(TypedDict, total=False):
    """Decision stored user message content part input text (`input_text`)."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    """Always `input_text`."""


class DecisionStoredUserMessageContentPartInputImageParam(TypedDict, total=False):
    """Decision stored user message content part input image (`input_image`)."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    """Always `input_image`."""
    detail: Literal["low", "high", "auto", "original"] | None


class DecisionUserMessageParamContentPartInputJSON(TypedDict, total=False):
    """Decision user message param content part input JSON (`input_json`)."""

    data: Required[Iterable[Mapping[str, object]] | Mapping[str, object]]
    type: Required[Literal["input_json"]]
    """Always `input_json`."""


DecisionUserMessageParamContentPart: TypeAlias = (
    params.DecisionStoredUserMessageContentPartInputTextParam
    | params.DecisionStoredUserMessageContentPartInputImageParam
    | params.DecisionUserMessageParamContentPartInputJSON
)
"""Decision user message param content part: one of 3 kinds, told apart by `type`."""
