# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class DecisionQuestionScoreLevelParam(TypedDict, total=False):
    """Decision question score level."""

    label: Required[str]
    description: str | None
