# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolProgrammaticToolCallingSchemaParam(TypedDict, total=False):
    """Responses delegation config tool programmatic tool calling schema (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
