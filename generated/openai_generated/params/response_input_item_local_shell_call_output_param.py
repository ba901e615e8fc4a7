# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseInputItemLocalShellCallOutputParam(TypedDict, total=False):
    """Response input item local shell call output (`local_shell_call_output`)."""

    type: Required[Literal["local_shell_call_output"]]
    """Always `local_shell_call_output`."""
    id: Required[str]
    """The id of the call that this answers."""
    output: Required[str]
    """What came of the command, as JSON text."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""
