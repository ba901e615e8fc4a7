# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class BetaResponsesClientEventResponseCreateAccessProgramsParam(TypedDict, total=False):
    """Beta responses client event response create access programs."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | None
