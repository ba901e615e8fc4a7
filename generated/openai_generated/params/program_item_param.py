# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ProgramItemParam(TypedDict, total=False):
    """Program item param (`program`)."""

    id: Required[str]
    """Names the item in events, references and deletions."""
    type: Required[Literal["program"]]
    """Always `program`."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    code: Required[str]
    """The program that the model wrote to call tools with."""
    fingerprint: Required[str]
    """An opaque mark of the program; send it back unchanged."""
