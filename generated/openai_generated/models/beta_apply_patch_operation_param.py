# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_apply_patch_create_file_operation_param import (
        BetaApplyPatchCreateFileOperationParam,
    )
    from openai_generated.models.beta_apply_patch_delete_file_operation_param import (
        BetaApplyPatchDeleteFileOperationParam,
    )
    from openai_generated.models.beta_apply_patch_update_file_operation_param import (
        BetaApplyPatchUpdateFileOperationParam,
    )

    BetaApplyPatchOperationParam: TypeAlias = (
        BetaApplyPatchCreateFileOperationParam
        | BetaApplyPatchDeleteFileOperationParam
        | BetaApplyPatchUpdateFileOperationParam
    )
    """Beta apply patch operation param: one of 3 kinds, told apart by `type`."""
else:
    BetaApplyPatchOperationParam = TaggedUnion(
        "BetaApplyPatchOperationParam",
        __package__,
        key="type",
        variants={
            "create_file": "BetaApplyPatchCreateFileOperationParam",
            "delete_file": "BetaApplyPatchDeleteFileOperationParam",
            "update_file": "BetaApplyPatchUpdateFileOperationParam",
        },
        shapes=(),
    )
