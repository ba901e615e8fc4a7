# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponseDecision: TypeAlias = Literal[
    "approve", "deny", "cancel"
]
"""Agent session input param agent session input MCP approval request result response decision: the values known when this was generated."""
