# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ResponseInputItemLocalShellCallOutput(Model):
    """Response input item local shell call output (`local_shell_call_output`)."""

    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    """Always `local_shell_call_output`."""
    id: str
    """The id of the call that this answers."""
    output: str
    """What came of the command, as JSON text."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""


ResponseInputItemLocalShellCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Response input item local shell call output status: the values known when this was generated."""
