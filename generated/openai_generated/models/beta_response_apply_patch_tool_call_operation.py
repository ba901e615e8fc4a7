# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_apply_patch_tool_call_operation_create_file import (
        BetaResponseApplyPatchToolCallOperationCreateFile,
    )
    from openai_generated.models.beta_response_apply_patch_tool_call_operation_delete_file import (
        BetaResponseApplyPatchToolCallOperationDeleteFile,
    )
    from openai_generated.models.beta_response_apply_patch_tool_call_operation_update_file import (
        BetaResponseApplyPatchToolCallOperationUpdateFile,
    )

    BetaResponseApplyPatchToolCallOperation: TypeAlias = (
        BetaResponseApplyPatchToolCallOperationCreateFile
        | BetaResponseApplyPatchToolCallOperationDeleteFile
        | BetaResponseApplyPatchToolCallOperationUpdateFile
    )
    """Beta response apply patch tool call operation: one of 3 kinds, told apart by `type`."""
else:
    BetaResponseApplyPatchToolCallOperation = TaggedUnion(
        "BetaResponseApplyPatchToolCallOperation",
        __package__,
        key="type",
        variants={
            "create_file": "BetaResponseApplyPatchToolCallOperationCreateFile",
            "delete_file": "BetaResponseApplyPatchToolCallOperationDeleteFile",
            "update_file": "BetaResponseApplyPatchToolCallOperationUpdateFile",
        },
        shapes=(),
    )
