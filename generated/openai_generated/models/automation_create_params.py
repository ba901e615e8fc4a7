# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.automation_target_param import AutomationTargetParam


@model
class AutomationCreateParamsCreateAutomationParamsPeriodic(Model):
    """Automation create params create automation params periodic (`periodic`)."""

    expression: str
    name: str
    target: AutomationTargetParam
    timezone: str
    type: Literal["periodic"] = "periodic"
    """Always `periodic`."""
    metadata: dict[str, str] | None = None


@model
class AutomationCreateParamsCreateAutomationParamsOnce(Model):
    """Automation create params create automation params once (`once`)."""

    name: str
    run_at: int
    target: AutomationTargetParam
    type: Literal["once"] = "once"
    """Always `once`."""
    metadata: dict[str, str] | None = None


if TYPE_CHECKING:
    AutomationCreateParams: TypeAlias = (
        AutomationCreateParamsCreateAutomationParamsPeriodic | AutomationCreateParamsCreateAutomationParamsOnce
    )
    """Automation create params: one of 2 kinds, told apart by `type`."""
else:
    AutomationCreateParams = TaggedUnion(
        "AutomationCreateParams",
        __package__,
        key="type",
        variants={
            "once": "AutomationCreateParamsCreateAutomationParamsOnce",
            "periodic": "AutomationCreateParamsCreateAutomationParamsPeriodic",
        },
        shapes=(),
    )
