# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaCodeInterpreterOutputImageParam(TypedDict, total=False):
    """Beta code interpreter output image (`image`)."""

    type: Required[Literal["image"]]
    url: Required[str]
