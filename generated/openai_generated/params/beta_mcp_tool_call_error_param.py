# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaMCPToolCallErrorParam: TypeAlias = (
    params.BetaMCPProtocolErrorParam | params.BetaMCPToolExecutionErrorParam | params.BetaHTTPErrorParam
)
"""Beta MCP tool call error: one of 3 kinds, told apart by `type`."""
