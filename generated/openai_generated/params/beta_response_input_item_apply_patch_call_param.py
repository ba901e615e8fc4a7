# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemApplyPatchCallParam(TypedDict, total=False):
    """Beta response input item apply patch call (`apply_patch_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["apply_patch_call"]]
    """Always `apply_patch_call`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    caller: params.BetaToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Required[Literal["in_progress", "completed"]]
    """Whether the model is still writing the change: in_progress or completed."""
    operation: Required[params.BetaApplyPatchOperationParam | Model]
    """The change to make to one file: create, update or delete."""
