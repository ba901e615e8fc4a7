# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.tool_call_caller import ToolCallCaller


@model
class ResponseApplyPatchToolCallOutput(Model):
    """Response apply patch tool call output (`apply_patch_call_output`)."""

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    status: Literal["completed", "failed"] | str
    output: str | None = None
    created_by: str | None = None
