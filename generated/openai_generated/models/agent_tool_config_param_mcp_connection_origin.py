# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentToolConfigParamMcpConnectionOrigin: TypeAlias = Literal["service", "environment"]
"""Agent tool config param MCP connection origin: the values known when this was generated."""
