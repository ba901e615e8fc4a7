# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaResponseInputItemApplyPatchCallOutput(Model):
    """Beta response input item apply patch call output (`apply_patch_call_output`)."""

    agent: BetaAgentTagParam | None = None
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str | None = None
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    status: Literal["completed", "failed"] | str
    output: str | None = None
