# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaResponseOutputRefusalParam(TypedDict, total=False):
    """Beta response output refusal (`refusal`)."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]
