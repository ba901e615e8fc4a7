# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

AgentSessionInputParam: TypeAlias = (
    params.AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult
    | params.AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult
    | params.AgentSessionInputParamAgentSessionInputMessage
    | params.AgentSessionInputParamSessionInputParamAgentSessionInputCancel
    | params.AgentSessionInputParamAgentSessionInputToolResult
)
"""Agent session input param: one of 5 kinds, told apart by `type`."""
