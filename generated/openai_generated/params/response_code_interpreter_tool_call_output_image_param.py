# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseCodeInterpreterToolCallOutputImageParam(TypedDict, total=False):
    """Response code interpreter tool call output image (`image`)."""

    type: Required[Literal["image"]]
    """Always `image`."""
    url: Required[str]
    """Where the drawn picture can be fetched."""
