# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigToolMcpAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
"""Responses delegation config tool MCP allowed caller: the values known when this was generated."""
