# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class ResponseComputerToolCallActionKeypressParam(TypedDict, total=False):
    """Response computer tool call action keypress (`keypress`)."""

    type: Required[Literal["keypress"]]
    """Always `keypress`."""
    keys: Required[SequenceNotStr[str]]
    """Keys to press together, such as CTRL and C."""
