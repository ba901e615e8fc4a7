# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class InputContentResourceInputTextParam(TypedDict, total=False):
    """Input content resource input text (`input_text`)."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    """Always `input_text`."""


class InputContentResourceInputImageParam(TypedDict, total=False):
    """Input content resource input image (`input_image`)."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    """Always `input_image`."""


InputContentSchemaParam: TypeAlias = (
    params.InputContentResourceInputTextParam | params.InputContentResourceInputImageParam
)
"""Input content schema: one of 2 kinds, told apart by `type`."""
