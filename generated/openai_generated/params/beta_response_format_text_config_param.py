# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class BetaResponseFormatTextParam(TypedDict, total=False):
    """Beta response format text (`text`)."""

    type: Required[Literal["text"]]
    """Always `text`."""


class BetaResponseFormatJSONObjectParam(TypedDict, total=False):
    """Beta response format JSON object (`json_object`)."""

    type: Required[Literal["json_object"]]
    """Always `json_object`."""


BetaResponseFormatTextConfigParam: TypeAlias = (
    params.BetaResponseFormatTextParam
    | params.BetaResponseFormatTextJSONSchemaConfigParam
    | params.BetaResponseFormatJSONObjectParam
)
"""Beta response format text config: one of 3 kinds, told apart by `type`."""
