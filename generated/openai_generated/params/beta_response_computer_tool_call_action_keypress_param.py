# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaResponseComputerToolCallActionKeypressParam(TypedDict, total=False):
    """Beta response computer tool call action keypress (`keypress`)."""

    type: Required[Literal["keypress"]]
    keys: Required[SequenceNotStr[str]]
