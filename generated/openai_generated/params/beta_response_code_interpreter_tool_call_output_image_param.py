# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseCodeInterpreterToolCallOutputImageParam(TypedDict, total=False):
    """Beta response code interpreter tool call output image (`image`)."""

    type: Required[Literal["image"]]
    url: Required[str]
