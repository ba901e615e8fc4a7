# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_apply_patch_tool_call_operation import (
        BetaResponseApplyPatchToolCallOperation,
    )
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller


@model
class BetaResponseApplyPatchToolCall(Model):
    """Beta response apply patch tool call (`apply_patch_call`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["apply_patch_call"] = "apply_patch_call"
    """Always `apply_patch_call`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: BetaToolCallCaller | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Literal["in_progress", "completed"]
    """Whether the model is still writing the change: in_progress or completed."""
    operation: BetaResponseApplyPatchToolCallOperation
    """The change to make to one file: create, update or delete."""
    created_by: str | None = None
    """Who made the item, where the server knows."""


BetaApplyPatchCallStatus: TypeAlias = Literal["in_progress", "completed"]
"""Beta apply patch call status: the values known when this was generated."""
