# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_apply_patch_operation_param import BetaApplyPatchOperationParam
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaResponseInputItemApplyPatchCall(Model):
    """Beta response input item apply patch call (`apply_patch_call`)."""

    agent: BetaAgentTagParam | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["apply_patch_call"] = "apply_patch_call"
    """Always `apply_patch_call`."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: BetaToolCallCallerParam | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Literal["in_progress", "completed"]
    """Whether the model is still writing the change: in_progress or completed."""
    operation: BetaApplyPatchOperationParam
    """The change to make to one file: create, update or delete."""


BetaApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"]
"""Beta apply patch call status param: the values known when this was generated."""
