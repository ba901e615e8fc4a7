# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.tool_call_caller import ToolCallCaller


@model
class ResponseApplyPatchToolCallOutput(Model):
    """Response apply patch tool call output (`apply_patch_call_output`)."""

    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Always `apply_patch_call_output`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: ToolCallCaller | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Literal["completed", "failed"]
    """Whether the patch was applied: completed or failed."""
    output: str | None = None
    """What there is to say about it, above all why it failed."""
    created_by: str | None = None
    """Who made the item, where the server knows."""


ApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"]
"""Apply patch call output status: the values known when this was generated."""
