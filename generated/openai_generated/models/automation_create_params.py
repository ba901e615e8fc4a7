# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.automation_create_params_create_automation_params_once import (
        AutomationCreateParamsCreateAutomationParamsOnce,
    )
    from openai_generated.models.automation_create_params_create_automation_params_periodic import (
        AutomationCreateParamsCreateAutomationParamsPeriodic,
    )

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
