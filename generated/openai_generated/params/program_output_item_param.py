# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ProgramOutputItemParam(TypedDict, total=False):
    """Program output item param (`program_output`)."""

    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[Literal["completed", "incomplete"]]
