# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseCustomToolCallParam(TypedDict, total=False):
    """Response custom tool call (`custom_tool_call`)."""

    type: Required[Literal["custom_tool_call"]]
    """Always `custom_tool_call`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    namespace: str
    """The group of tools that the tool belongs to; absent for one outside of groups."""
    name: Required[str]
    """The custom tool as you declared it."""
    input: Required[str]
    """What the model hands to the tool, as free text."""
