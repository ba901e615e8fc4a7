# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class ComputerActionMoveParam(TypedDict, total=False):
    """Computer action move (`move`)."""

    type: Required[Literal["move"]]
    """Always `move`."""
    x: Required[int]
    """Where the pointer goes, in pixels from the left edge."""
    y: Required[int]
    """Where the pointer goes, in pixels from the top edge."""
    keys: SequenceNotStr[str] | None
    """Keys held down while moving."""
