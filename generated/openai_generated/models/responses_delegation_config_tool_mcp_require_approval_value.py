# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ResponsesDelegationConfigToolMcpRequireApprovalValue: TypeAlias = Literal["always", "never"]
"""Responses delegation config tool MCP require approval value: the values known when this was generated."""
