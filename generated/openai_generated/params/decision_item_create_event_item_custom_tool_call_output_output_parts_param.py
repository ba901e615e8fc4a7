# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class ItemCustomToolCallOutputOutputPartsInputImageParam(TypedDict, total=False):
    """Item custom tool call output output parts input image (`input_image`)."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    """Always `input_image`."""
    detail: Literal["low", "high", "auto", "original"] | None


DecisionItemCreateEventItemCustomToolCallOutputOutputPartsParam: TypeAlias = (
    params.DecisionInputTextParam | params.ItemCustomToolCallOutputOutputPartsInputImageParam
)
"""Decision item create event item custom tool call output output parts: one of 2 kinds, told apart by `type`."""
