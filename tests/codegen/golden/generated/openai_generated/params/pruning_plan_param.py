# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import SequenceNotStr, TypedDict


class PruningPlanParam(TypedDict, total=False):
    """Pruning plan."""

    cuts: Required[int]
    dates: Required[SequenceNotStr[str]]
