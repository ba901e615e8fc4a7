# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaItemParam: TypeAlias = (
    params.BetaInputMessageParam
    | params.BetaOutputMessageParam
    | params.BetaFileSearchToolCallParam
    | params.BetaComputerToolCallParam
    | params.BetaComputerCallOutputItemParam
    | params.BetaWebSearchToolCallParam
    | params.BetaFunctionToolCallParam
    | params.BetaFunctionCallOutputItemParam
    | params.BetaAgentMessageItemParam
    | params.BetaMultiAgentCallItemParam
    | params.BetaMultiAgentCallOutputItemParam
    | params.BetaToolSearchCallItemParam
    | params.BetaToolSearchOutputItemParam
    | params.BetaAdditionalToolsItemParam
    | params.BetaReasoningItemParam
    | params.BetaCompactionSummaryItemParam
    | params.BetaImageGenToolCallParam
    | params.BetaCodeInterpreterToolCallParam
    | params.BetaLocalShellToolCallParam
    | params.BetaLocalShellToolCallOutputParam
    | params.BetaFunctionShellCallItemParam
    | params.BetaFunctionShellCallOutputItemParam
    | params.BetaApplyPatchToolCallItemParam
    | params.BetaApplyPatchToolCallOutputItemParam
    | params.BetaMCPListToolsParam
    | params.BetaMCPApprovalRequestParam
    | params.BetaMCPApprovalResponseParam
    | params.BetaMCPToolCallParam
    | params.BetaCustomToolCallOutputParam
    | params.BetaCustomToolCallParam
)
"""Beta item: one of 30 kinds, told apart by `type`."""
