# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.automation_target_param import (
        AutomationTargetParam as AutomationTargetParam,
        AutomationTargetParamExistingSession as AutomationTargetParamExistingSession,
        AutomationTargetParamNewSession as AutomationTargetParamNewSession,
        AutomationTargetParamNewSessionAgent as AutomationTargetParamNewSessionAgent,
        AutomationTargetParamNewSessionAgentCompaction as AutomationTargetParamNewSessionAgentCompaction,
        AutomationTargetParamNewSessionAgentExperimental as AutomationTargetParamNewSessionAgentExperimental,
    )


__all__ = [
    "AutomationTargetParam",
    "AutomationTargetParamExistingSession",
    "AutomationTargetParamNewSession",
    "AutomationTargetParamNewSessionAgent",
    "AutomationTargetParamNewSessionAgentCompaction",
    "AutomationTargetParamNewSessionAgentExperimental",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationTargetParam": "openai_generated.params.automation_target_param",
        "AutomationTargetParamExistingSession": "openai_generated.params.automation_target_param",
        "AutomationTargetParamNewSession": "openai_generated.params.automation_target_param",
        "AutomationTargetParamNewSessionAgent": "openai_generated.params.automation_target_param",
        "AutomationTargetParamNewSessionAgentCompaction": "openai_generated.params.automation_target_param",
        "AutomationTargetParamNewSessionAgentExperimental": "openai_generated.params.automation_target_param",
    },
)
