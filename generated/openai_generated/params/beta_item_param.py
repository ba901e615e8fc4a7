# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaItemParam: TypeAlias = (
    params.BetaResponseInputItemMessageParam
    | params.BetaResponseOutputMessageParam
    | params.BetaResponseFileSearchToolCallParam
    | params.BetaResponseComputerToolCallParam
    | params.BetaResponseInputItemComputerCallOutputParam
    | params.BetaResponseFunctionWebSearchParam
    | params.BetaResponseFunctionToolCallParam
    | params.BetaResponseInputItemFunctionCallOutputParam
    | params.BetaAgentMessageItemParam
    | params.BetaMultiAgentCallItemParam
    | params.BetaMultiAgentCallOutputItemParam
    | params.BetaResponseInputItemToolSearchCallParam
    | params.BetaResponseToolSearchOutputItemParam
    | params.BetaAdditionalToolsItemParam
    | params.BetaResponseReasoningItemParam
    | params.BetaResponseCompactionItemParam
    | params.BetaResponseInputItemImageGenerationCallParam
    | params.BetaResponseCodeInterpreterToolCallParam
    | params.BetaResponseInputItemLocalShellCallParam
    | params.BetaResponseInputItemLocalShellCallOutputParam
    | params.BetaResponseInputItemShellCallParam
    | params.BetaResponseInputItemShellCallOutputParam
    | params.BetaResponseInputItemApplyPatchCallParam
    | params.BetaResponseInputItemApplyPatchCallOutputParam
    | params.BetaResponseInputItemMcpListToolsParam
    | params.BetaResponseInputItemMcpApprovalRequestParam
    | params.BetaResponseInputItemMcpApprovalResponseParam
    | params.BetaResponseInputItemMcpCallParam
    | params.BetaResponseCustomToolCallOutputParam
    | params.BetaResponseCustomToolCallParam
)
"""Beta item: one of 30 kinds, told apart by `type`."""
