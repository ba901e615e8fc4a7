# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeMcphttpErrorParam(TypedDict, total=False):
    """Realtime mcphttp error (`http_error`)."""

    type: Required[Literal["http_error"]]
    """Always `http_error`."""
    code: Required[int]
    """The HTTP status that the MCP server answered with."""
    message: Required[str]
    """What went wrong on the way to the MCP server."""
