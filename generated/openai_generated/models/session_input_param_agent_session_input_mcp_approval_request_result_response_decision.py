# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseDecision: TypeAlias = Literal[
    "approve", "deny", "cancel"
]
"""Session input param agent session input MCP approval request result response decision: the values known when this was generated."""
