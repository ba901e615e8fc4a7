# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

PersistedAgentToolConfigParamMcpConnectionOrigin: TypeAlias = Literal["service", "environment"]
"""Persisted agent tool config param MCP connection origin: the values known when this was generated."""
