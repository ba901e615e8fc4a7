# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaResponseInputItemApplyPatchCallOutput(Model):
    """Beta response input item apply patch call output (`apply_patch_call_output`)."""

    agent: BetaAgentTagParam | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    """Always `apply_patch_call_output`."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: BetaToolCallCallerParam | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Literal["completed", "failed"]
    """Whether the patch was applied: completed or failed."""
    output: str | None = None
    """What there is to say about it, above all why it failed."""


BetaApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"]
"""Beta apply patch call output status param: the values known when this was generated."""
