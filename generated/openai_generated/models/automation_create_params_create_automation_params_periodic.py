# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.automation_target_param import AutomationTargetParam


@model
class AutomationCreateParamsCreateAutomationParamsPeriodic(Model):
    """Automation create params create automation params periodic (`periodic`)."""

    expression: str
    name: str
    target: AutomationTargetParam
    timezone: str
    type: Literal["periodic"] = "periodic"
    metadata: dict[str, str] | None = None
