# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller


@model
class BetaResponseApplyPatchToolCallOutput(Model):
    """Beta response apply patch tool call output (`apply_patch_call_output`)."""

    agent: BetaAgentTag | None = None
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    status: Literal["completed", "failed"] | str
    output: str | None = None
    created_by: str | None = None
