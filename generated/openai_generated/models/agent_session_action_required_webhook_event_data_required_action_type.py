# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionActionRequiredWebhookEventDataRequiredActionType: TypeAlias = Literal[
    "computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"
]
"""Agent session action required webhook event data required action type: the values known when this was generated."""
