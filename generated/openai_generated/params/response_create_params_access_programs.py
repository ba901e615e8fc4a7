# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ResponseCreateParamsAccessPrograms(TypedDict, total=False):
    """Response create params access programs."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
