# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_apply_patch_tool_call_operation import ResponseApplyPatchToolCallOperation
    from openai_generated.models.tool_call_caller import ToolCallCaller


@model
class ResponseApplyPatchToolCall(Model):
    """Response apply patch tool call (`apply_patch_call`)."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    status: Literal["in_progress", "completed"] | str
    operation: ResponseApplyPatchToolCallOperation
    created_by: str | None = None
