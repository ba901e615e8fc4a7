# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class BetaMCPToolFilterParam(TypedDict, total=False):
    """Beta MCP tool filter."""

    tool_names: SequenceNotStr[str]
    read_only: bool
