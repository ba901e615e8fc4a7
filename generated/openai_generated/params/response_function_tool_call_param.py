# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseFunctionToolCallParam(TypedDict, total=False):
    """Response function tool call (`function_call`)."""

    id: str
    """Names the item in events, references and deletions."""
    type: Required[Literal["function_call"]]
    """Always `function_call`."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    namespace: str
    """The group of tools that the function belongs to; absent for one outside of groups."""
    name: Required[str]
    """The function as you declared it."""
    arguments: Required[str]
    """The arguments as JSON text that the model wrote; check them before you call."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
