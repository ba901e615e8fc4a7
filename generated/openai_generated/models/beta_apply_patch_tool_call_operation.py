# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_apply_patch_create_file_operation import BetaApplyPatchCreateFileOperation
    from openai_generated.models.beta_apply_patch_delete_file_operation import BetaApplyPatchDeleteFileOperation
    from openai_generated.models.beta_apply_patch_update_file_operation import BetaApplyPatchUpdateFileOperation

    BetaApplyPatchToolCallOperation: TypeAlias = (
        BetaApplyPatchCreateFileOperation | BetaApplyPatchDeleteFileOperation | BetaApplyPatchUpdateFileOperation
    )
    """Beta apply patch tool call operation: one of 3 kinds, told apart by `type`."""
else:
    BetaApplyPatchToolCallOperation = TaggedUnion(
        "BetaApplyPatchToolCallOperation",
        __package__,
        key="type",
        variants={
            "create_file": "BetaApplyPatchCreateFileOperation",
            "delete_file": "BetaApplyPatchDeleteFileOperation",
            "update_file": "BetaApplyPatchUpdateFileOperation",
        },
        shapes=(),
    )
