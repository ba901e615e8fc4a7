# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProgramOutput(Model):
    """Program output (`program_output`)."""

    type: Literal["program_output"] = "program_output"
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"] | str
