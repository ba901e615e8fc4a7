# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseInputItemApplyPatchCallOutputParam(TypedDict, total=False):
    """Response input item apply patch call output (`apply_patch_call_output`)."""

    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    caller: params.ToolCallCallerParam | Model | None
    status: Required[Literal["completed", "failed"]]
    output: str | None
