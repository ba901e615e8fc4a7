# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_apply_patch_tool_call import (
        BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall,
    )
    from openai_generated.models.beta_response_apply_patch_tool_call_operation import (
        BetaResponseApplyPatchToolCallOperation as Operation,
        BetaResponseApplyPatchToolCallOperationCreateFile as OperationCreateFile,
        BetaResponseApplyPatchToolCallOperationDeleteFile as OperationDeleteFile,
        BetaResponseApplyPatchToolCallOperationUpdateFile as OperationUpdateFile,
    )
    from openai_generated.models.beta_tool_call_caller import (
        BetaDirectToolCallCaller as CallerDirect,
        BetaProgramToolCallCaller as CallerProgram,
        BetaToolCallCaller as Caller,
    )


__all__ = [
    "Agent",
    "BetaResponseApplyPatchToolCall",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Operation",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseApplyPatchToolCall": "openai_generated.models.beta_response_apply_patch_tool_call",
        "Caller": "openai_generated.models.beta_tool_call_caller:BetaToolCallCaller",
        "CallerDirect": "openai_generated.models.beta_tool_call_caller:BetaDirectToolCallCaller",
        "CallerProgram": "openai_generated.models.beta_tool_call_caller:BetaProgramToolCallCaller",
        "Operation": "openai_generated.models.beta_response_apply_patch_tool_call_operation:BetaResponseApplyPatchToolCallOperation",
        "OperationCreateFile": "openai_generated.models.beta_response_apply_patch_tool_call_operation:BetaResponseApplyPatchToolCallOperationCreateFile",
        "OperationDeleteFile": "openai_generated.models.beta_response_apply_patch_tool_call_operation:BetaResponseApplyPatchToolCallOperationDeleteFile",
        "OperationUpdateFile": "openai_generated.models.beta_response_apply_patch_tool_call_operation:BetaResponseApplyPatchToolCallOperationUpdateFile",
    },
)
