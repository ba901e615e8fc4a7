# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

ItemParam: TypeAlias = (
    params.ResponseInputItemMessageParam
    | params.ResponseOutputMessageParam
    | params.ResponseFileSearchToolCallParam
    | params.ResponseComputerToolCallParam
    | params.ResponseInputItemComputerCallOutputParam
    | params.ResponseFunctionWebSearchParam
    | params.ResponseFunctionToolCallParam
    | params.ResponseInputItemFunctionCallOutputParam
    | params.ResponseInputItemToolSearchCallParam
    | params.ResponseToolSearchOutputItemParam
    | params.AdditionalToolsItemParam
    | params.ResponseReasoningItemParam
    | params.ResponseCompactionItemParam
    | params.ResponseInputItemImageGenerationCallParam
    | params.ResponseCodeInterpreterToolCallParam
    | params.ResponseInputItemLocalShellCallParam
    | params.ResponseInputItemLocalShellCallOutputParam
    | params.ResponseInputItemShellCallParam
    | params.ResponseInputItemShellCallOutputParam
    | params.ResponseInputItemApplyPatchCallParam
    | params.ResponseInputItemApplyPatchCallOutputParam
    | params.ResponseInputItemMcpListToolsParam
    | params.ResponseInputItemMcpApprovalRequestParam
    | params.ResponseInputItemMcpApprovalResponseParam
    | params.ResponseInputItemMcpCallParam
    | params.ResponseCustomToolCallOutputParam
    | params.ResponseCustomToolCallParam
)
"""Item: one of 27 kinds, told apart by `type`."""
