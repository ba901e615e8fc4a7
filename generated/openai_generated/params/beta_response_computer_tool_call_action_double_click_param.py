# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaResponseComputerToolCallActionDoubleClickParam(TypedDict, total=False):
    """Beta response computer tool call action double click (`double_click`)."""

    type: Required[Literal["double_click"]]
    x: Required[int]
    y: Required[int]
    keys: Required[SequenceNotStr[str] | None]
