# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.automation_target_param import AutomationTargetParam


@model
class AutomationCreateParamsCreateAutomationParamsOnce(Model):
    """Automation create params create automation params once (`once`)."""

    name: str
    run_at: int
    target: AutomationTargetParam
    type: Literal["once"] = "once"
    metadata: dict[str, str] | None = None
