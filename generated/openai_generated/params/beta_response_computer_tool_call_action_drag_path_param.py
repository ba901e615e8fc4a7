# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaResponseComputerToolCallActionDragPathParam(TypedDict, total=False):
    """Beta response computer tool call action drag path."""

    x: Required[int]
    y: Required[int]
