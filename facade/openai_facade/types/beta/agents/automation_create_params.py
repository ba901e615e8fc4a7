# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.automation_create_params import (
        AutomationCreateParams as AutomationCreateParams,
        AutomationCreateParamsCreateAutomationParamsOnce as CreateAutomationParamsOnce,
        AutomationCreateParamsCreateAutomationParamsPeriodic as CreateAutomationParamsPeriodic,
    )


__all__ = ["AutomationCreateParams", "CreateAutomationParamsOnce", "CreateAutomationParamsPeriodic"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationCreateParams": "openai_generated.params.automation_create_params",
        "CreateAutomationParamsOnce": "openai_generated.params.automation_create_params:AutomationCreateParamsCreateAutomationParamsOnce",
        "CreateAutomationParamsPeriodic": "openai_generated.params.automation_create_params:AutomationCreateParamsCreateAutomationParamsPeriodic",
    },
)
