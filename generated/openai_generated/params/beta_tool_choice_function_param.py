# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaToolChoiceFunctionParam(TypedDict, total=False):
    """Beta tool choice function (`function`)."""

    type: Required[Literal["function"]]
    name: Required[str]
