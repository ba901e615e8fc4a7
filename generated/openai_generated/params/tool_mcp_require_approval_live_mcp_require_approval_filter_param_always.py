# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(TypedDict, total=False):
    """Tool MCP require approval live MCP require approval filter param always."""

    read_only: bool | None
    tool_names: SequenceNotStr[str] | None
