# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_apply_patch_tool_call_operation import (
        BetaResponseApplyPatchToolCallOperation,
    )
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller


@model
class BetaResponseApplyPatchToolCall(Model):
    """Beta response apply patch tool call (`apply_patch_call`)."""

    agent: BetaAgentTag | None = None
    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    status: Literal["in_progress", "completed"] | str
    operation: BetaResponseApplyPatchToolCallOperation
    created_by: str | None = None
