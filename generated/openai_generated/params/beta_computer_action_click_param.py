# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaComputerActionClickParam(TypedDict, total=False):
    """Beta computer action click (`click`)."""

    type: Required[Literal["click"]]
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    x: Required[int]
    y: Required[int]
    keys: SequenceNotStr[str] | None
