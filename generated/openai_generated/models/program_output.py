# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ProgramOutput(Model):
    """Program output (`program_output`)."""

    type: Literal["program_output"] = "program_output"
    """Always `program_output`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    result: str
    """What the program printed or returned."""
    status: Literal["completed", "incomplete"]
    """Whether the program ran to its end: completed or incomplete."""


ProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"]
"""Program output status: the values known when this was generated."""
