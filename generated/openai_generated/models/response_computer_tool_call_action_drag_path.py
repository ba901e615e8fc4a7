# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ResponseComputerToolCallActionDragPath(Model):
    """Response computer tool call action drag path."""

    x: int
    """The point's distance from the left edge, in pixels."""
    y: int
    """The point's distance from the top edge, in pixels."""
