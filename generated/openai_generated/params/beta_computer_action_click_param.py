# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaComputerActionClickParam(TypedDict, total=False):
    """Beta computer action click (`click`)."""

    type: Required[Literal["click"]]
    """Always `click`."""
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    """Which button of the mouse: left, right, wheel, back or forward."""
    x: Required[int]
    """Where to click, in pixels from the left edge."""
    y: Required[int]
    """Where to click, in pixels from the top edge."""
    keys: SequenceNotStr[str] | None
    """Keys held down while clicking."""
