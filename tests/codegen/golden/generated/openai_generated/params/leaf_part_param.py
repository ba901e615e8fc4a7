# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class LeafPartParam(TypedDict, total=False):
    """Leaf part (`leaf`)."""

    type: Required[Literal["leaf"]]
    """Always `leaf`."""
    size: Required[int]
    """Length in centimetres, 1 or more."""
