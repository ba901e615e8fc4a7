# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.automation_create_params import AutomationCreateParams as AutomationCreateParams
    from openai_generated.params.automation_create_params_create_automation_params_once import (
        AutomationCreateParamsCreateAutomationParamsOnce as CreateAutomationParamsOnce,
    )
    from openai_generated.params.automation_create_params_create_automation_params_periodic import (
        AutomationCreateParamsCreateAutomationParamsPeriodic as CreateAutomationParamsPeriodic,
    )


__all__ = ["AutomationCreateParams", "CreateAutomationParamsOnce", "CreateAutomationParamsPeriodic"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationCreateParams": "openai_generated.params.automation_create_params",
        "CreateAutomationParamsOnce": "openai_generated.params.automation_create_params_create_automation_params_once:AutomationCreateParamsCreateAutomationParamsOnce",
        "CreateAutomationParamsPeriodic": "openai_generated.params.automation_create_params_create_automation_params_periodic:AutomationCreateParamsCreateAutomationParamsPeriodic",
    },
)
