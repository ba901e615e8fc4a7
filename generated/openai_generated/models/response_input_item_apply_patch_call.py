# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.apply_patch_operation_param import ApplyPatchOperationParam
    from openai_generated.models.tool_call_caller_param import ToolCallCallerParam


@model
class ResponseInputItemApplyPatchCall(Model):
    """Response input item apply patch call (`apply_patch_call`)."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str | None = None
    call_id: str
    caller: ToolCallCallerParam | None = None
    status: Literal["in_progress", "completed"] | str
    operation: ApplyPatchOperationParam
