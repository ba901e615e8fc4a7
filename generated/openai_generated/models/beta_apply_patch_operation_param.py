# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_response_input_item_apply_patch_call_operation_create_file import (
        BetaResponseInputItemApplyPatchCallOperationCreateFile,
    )
    from openai_generated.models.beta_response_input_item_apply_patch_call_operation_delete_file import (
        BetaResponseInputItemApplyPatchCallOperationDeleteFile,
    )
    from openai_generated.models.beta_response_input_item_apply_patch_call_operation_update_file import (
        BetaResponseInputItemApplyPatchCallOperationUpdateFile,
    )

    BetaApplyPatchOperationParam: TypeAlias = (
        BetaResponseInputItemApplyPatchCallOperationCreateFile
        | BetaResponseInputItemApplyPatchCallOperationDeleteFile
        | BetaResponseInputItemApplyPatchCallOperationUpdateFile
    )
    """Beta apply patch operation param: one of 3 kinds, told apart by `type`."""
else:
    BetaApplyPatchOperationParam = TaggedUnion(
        "BetaApplyPatchOperationParam",
        __package__,
        key="type",
        variants={
            "create_file": "BetaResponseInputItemApplyPatchCallOperationCreateFile",
            "delete_file": "BetaResponseInputItemApplyPatchCallOperationDeleteFile",
            "update_file": "BetaResponseInputItemApplyPatchCallOperationUpdateFile",
        },
        shapes=(),
    )
