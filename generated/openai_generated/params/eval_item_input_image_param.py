# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class EvalItemInputImageParam(TypedDict, total=False):
    """Eval item input image (`input_image`)."""

    type: Required[Literal["input_image"]]
    """Always `input_image`."""
    image_url: Required[str]
    detail: str
