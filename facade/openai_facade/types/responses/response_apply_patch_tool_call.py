# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_apply_patch_tool_call import (
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
    )
    from openai_generated.models.response_apply_patch_tool_call_operation import (
        ResponseApplyPatchToolCallOperation as Operation,
        ResponseApplyPatchToolCallOperationCreateFile as OperationCreateFile,
        ResponseApplyPatchToolCallOperationDeleteFile as OperationDeleteFile,
        ResponseApplyPatchToolCallOperationUpdateFile as OperationUpdateFile,
    )
    from openai_generated.models.tool_call_caller import (
        DirectToolCallCaller as CallerDirect,
        ProgramToolCallCaller as CallerProgram,
        ToolCallCaller as Caller,
    )


__all__ = [
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Operation",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
    "ResponseApplyPatchToolCall",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Caller": "openai_generated.models.tool_call_caller:ToolCallCaller",
        "CallerDirect": "openai_generated.models.tool_call_caller:DirectToolCallCaller",
        "CallerProgram": "openai_generated.models.tool_call_caller:ProgramToolCallCaller",
        "Operation": "openai_generated.models.response_apply_patch_tool_call_operation:ResponseApplyPatchToolCallOperation",
        "OperationCreateFile": "openai_generated.models.response_apply_patch_tool_call_operation:ResponseApplyPatchToolCallOperationCreateFile",
        "OperationDeleteFile": "openai_generated.models.response_apply_patch_tool_call_operation:ResponseApplyPatchToolCallOperationDeleteFile",
        "OperationUpdateFile": "openai_generated.models.response_apply_patch_tool_call_operation:ResponseApplyPatchToolCallOperationUpdateFile",
        "ResponseApplyPatchToolCall": "openai_generated.models.response_apply_patch_tool_call",
    },
)
