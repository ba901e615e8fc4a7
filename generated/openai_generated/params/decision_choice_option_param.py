# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class DecisionChoiceOptionParam(TypedDict, total=False):
    """Decision choice option."""

    value: Required[str | bool]
    description: str | None
