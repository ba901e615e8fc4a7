# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = (
    params.AgentBrowserAuthenticationSubmitParamParam
    | params.AgentBrowserAuthenticationCancelParamParam
    | params.AgentBrowserOriginAccessParamParam
)
"""Agent session input param agent session input computer use approval request result response: one of 3 kinds, told apart by `action`."""
