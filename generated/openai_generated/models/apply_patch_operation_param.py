# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_input_item_apply_patch_call_operation_create_file import (
        ResponseInputItemApplyPatchCallOperationCreateFile,
    )
    from openai_generated.models.response_input_item_apply_patch_call_operation_delete_file import (
        ResponseInputItemApplyPatchCallOperationDeleteFile,
    )
    from openai_generated.models.response_input_item_apply_patch_call_operation_update_file import (
        ResponseInputItemApplyPatchCallOperationUpdateFile,
    )

    ApplyPatchOperationParam: TypeAlias = (
        ResponseInputItemApplyPatchCallOperationCreateFile
        | ResponseInputItemApplyPatchCallOperationDeleteFile
        | ResponseInputItemApplyPatchCallOperationUpdateFile
    )
    """Apply patch operation param: one of 3 kinds, told apart by `type`."""
else:
    ApplyPatchOperationParam = TaggedUnion(
        "ApplyPatchOperationParam",
        __package__,
        key="type",
        variants={
            "create_file": "ResponseInputItemApplyPatchCallOperationCreateFile",
            "delete_file": "ResponseInputItemApplyPatchCallOperationDeleteFile",
            "update_file": "ResponseInputItemApplyPatchCallOperationUpdateFile",
        },
        shapes=(),
    )
