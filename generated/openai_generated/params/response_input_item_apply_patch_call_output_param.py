# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseInputItemApplyPatchCallOutputParam(TypedDict, total=False):
    """Response input item apply patch call output (`apply_patch_call_output`)."""

    type: Required[Literal["apply_patch_call_output"]]
    """Always `apply_patch_call_output`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    caller: params.ToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Required[Literal["completed", "failed"]]
    """Whether the patch was applied: completed or failed."""
    output: str | None
    """What there is to say about it, above all why it failed."""
