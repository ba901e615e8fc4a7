# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_apply_patch_operation_param import BetaApplyPatchOperationParam
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaResponseInputItemApplyPatchCall(Model):
    """Beta response input item apply patch call (`apply_patch_call`)."""

    agent: BetaAgentTagParam | None = None
    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str | None = None
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    status: Literal["in_progress", "completed"] | str
    operation: BetaApplyPatchOperationParam
