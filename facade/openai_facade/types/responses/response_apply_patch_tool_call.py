# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.direct_tool_call_caller import DirectToolCallCaller as CallerDirect
    from openai_generated.models.program_tool_call_caller import ProgramToolCallCaller as CallerProgram
    from openai_generated.models.response_apply_patch_tool_call import (
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
    )
    from openai_generated.models.response_apply_patch_tool_call_operation import (
        ResponseApplyPatchToolCallOperation as Operation,
    )
    from openai_generated.models.response_apply_patch_tool_call_operation_create_file import (
        ResponseApplyPatchToolCallOperationCreateFile as OperationCreateFile,
    )
    from openai_generated.models.response_apply_patch_tool_call_operation_delete_file import (
        ResponseApplyPatchToolCallOperationDeleteFile as OperationDeleteFile,
    )
    from openai_generated.models.response_apply_patch_tool_call_operation_update_file import (
        ResponseApplyPatchToolCallOperationUpdateFile as OperationUpdateFile,
    )
    from openai_generated.models.tool_call_caller import ToolCallCaller as Caller


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
        "CallerDirect": "openai_generated.models.direct_tool_call_caller:DirectToolCallCaller",
        "CallerProgram": "openai_generated.models.program_tool_call_caller:ProgramToolCallCaller",
        "Operation": "openai_generated.models.response_apply_patch_tool_call_operation:ResponseApplyPatchToolCallOperation",
        "OperationCreateFile": "openai_generated.models.response_apply_patch_tool_call_operation_create_file:ResponseApplyPatchToolCallOperationCreateFile",
        "OperationDeleteFile": "openai_generated.models.response_apply_patch_tool_call_operation_delete_file:ResponseApplyPatchToolCallOperationDeleteFile",
        "OperationUpdateFile": "openai_generated.models.response_apply_patch_tool_call_operation_update_file:ResponseApplyPatchToolCallOperationUpdateFile",
        "ResponseApplyPatchToolCall": "openai_generated.models.response_apply_patch_tool_call",
    },
)
