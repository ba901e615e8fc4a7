# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseInputItemApplyPatchCallParam(TypedDict, total=False):
    """Response input item apply patch call (`apply_patch_call`)."""

    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    caller: params.ToolCallCallerParam | Model | None
    status: Required[Literal["in_progress", "completed"]]
    operation: Required[params.ApplyPatchOperationParam | Model]
