# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ResponseComputerToolCallActionDragPathParam(TypedDict, total=False):
    """Response computer tool call action drag path."""

    x: Required[int]
    """The point's distance from the left edge, in pixels."""
    y: Required[int]
    """The point's distance from the top edge, in pixels."""
