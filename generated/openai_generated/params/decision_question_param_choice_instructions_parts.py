# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import Iterable, TypedDict


class DecisionQuestionChoiceInstructionsPartsInputImageParam(TypedDict, total=False):
    """Decision question choice instructions parts input image (`input_image`)."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    """Always `input_image`."""
    detail: Literal["low", "high", "auto", "original"] | None


class DecisionQuestionParamChoiceInstructionsPartsInputJSON(TypedDict, total=False):
    """Decision question param choice instructions parts input JSON (`input_json`)."""

    data: Required[Iterable[Mapping[str, object]] | Mapping[str, object]]
    type: Required[Literal["input_json"]]
    """Always `input_json`."""


DecisionQuestionParamChoiceInstructionsParts: TypeAlias = (
    params.DecisionInputTextParam
    | params.DecisionQuestionChoiceInstructionsPartsInputImageParam
    | params.DecisionQuestionParamChoiceInstructionsPartsInputJSON
)
"""Decision question param choice instructions parts: one of 3 kinds, told apart by `type`."""
