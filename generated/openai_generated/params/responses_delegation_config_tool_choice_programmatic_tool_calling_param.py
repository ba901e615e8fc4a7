# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolChoiceProgrammaticToolCallingParam(TypedDict, total=False):
    """Responses delegation config tool choice programmatic tool calling (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
