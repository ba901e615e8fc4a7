# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_apply_patch_create_file_operation import (
        BetaApplyPatchCreateFileOperation as OperationCreateFile,
    )
    from openai_generated.models.beta_apply_patch_delete_file_operation import (
        BetaApplyPatchDeleteFileOperation as OperationDeleteFile,
    )
    from openai_generated.models.beta_apply_patch_tool_call import (
        BetaApplyPatchToolCall as BetaResponseApplyPatchToolCall,
    )
    from openai_generated.models.beta_apply_patch_tool_call_operation import (
        BetaApplyPatchToolCallOperation as Operation,
    )
    from openai_generated.models.beta_apply_patch_update_file_operation import (
        BetaApplyPatchUpdateFileOperation as OperationUpdateFile,
    )
    from openai_generated.models.beta_direct_tool_call_caller import BetaDirectToolCallCaller as CallerDirect
    from openai_generated.models.beta_program_tool_call_caller import BetaProgramToolCallCaller as CallerProgram
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller as Caller


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
        "BetaResponseApplyPatchToolCall": "openai_generated.models.beta_apply_patch_tool_call:BetaApplyPatchToolCall",
        "Caller": "openai_generated.models.beta_tool_call_caller:BetaToolCallCaller",
        "CallerDirect": "openai_generated.models.beta_direct_tool_call_caller:BetaDirectToolCallCaller",
        "CallerProgram": "openai_generated.models.beta_program_tool_call_caller:BetaProgramToolCallCaller",
        "Operation": "openai_generated.models.beta_apply_patch_tool_call_operation:BetaApplyPatchToolCallOperation",
        "OperationCreateFile": "openai_generated.models.beta_apply_patch_create_file_operation:BetaApplyPatchCreateFileOperation",
        "OperationDeleteFile": "openai_generated.models.beta_apply_patch_delete_file_operation:BetaApplyPatchDeleteFileOperation",
        "OperationUpdateFile": "openai_generated.models.beta_apply_patch_update_file_operation:BetaApplyPatchUpdateFileOperation",
    },
)
