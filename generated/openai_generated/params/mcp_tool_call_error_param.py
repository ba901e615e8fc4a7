# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

MCPToolCallErrorParam: TypeAlias = (
    params.MCPProtocolErrorParam | params.MCPToolExecutionErrorParam | params.HTTPErrorParam
)
"""MCP tool call error: one of 3 kinds, told apart by `type`."""
