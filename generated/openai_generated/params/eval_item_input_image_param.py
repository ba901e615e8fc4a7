# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class EvalItemInputImageParam(TypedDict, total=False):
    """Eval item input image (`input_image`)."""

    type: Required[Literal["input_image"]]
    """Always `input_image`."""
    image_url: Required[str]
    """A link to the picture, or its bytes as a `data:` URL."""
    detail: str
    """How closely to look at the picture: `low`, `high` or `auto`, the default."""
