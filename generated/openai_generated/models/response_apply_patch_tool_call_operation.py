# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_apply_patch_tool_call_operation_create_file import (
        ResponseApplyPatchToolCallOperationCreateFile,
    )
    from openai_generated.models.response_apply_patch_tool_call_operation_delete_file import (
        ResponseApplyPatchToolCallOperationDeleteFile,
    )
    from openai_generated.models.response_apply_patch_tool_call_operation_update_file import (
        ResponseApplyPatchToolCallOperationUpdateFile,
    )

    ResponseApplyPatchToolCallOperation: TypeAlias = (
        ResponseApplyPatchToolCallOperationCreateFile
        | ResponseApplyPatchToolCallOperationDeleteFile
        | ResponseApplyPatchToolCallOperationUpdateFile
    )
    """Response apply patch tool call operation: one of 3 kinds, told apart by `type`."""
else:
    ResponseApplyPatchToolCallOperation = TaggedUnion(
        "ResponseApplyPatchToolCallOperation",
        __package__,
        key="type",
        variants={
            "create_file": "ResponseApplyPatchToolCallOperationCreateFile",
            "delete_file": "ResponseApplyPatchToolCallOperationDeleteFile",
            "update_file": "ResponseApplyPatchToolCallOperationUpdateFile",
        },
        shapes=(),
    )
