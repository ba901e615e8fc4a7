# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class PartBloomParam(TypedDict, total=False):
    """Part bloom (`bloom`)."""

    type: Required[Literal["bloom"]]
    """Always `bloom`."""
    petals: Required[int]
