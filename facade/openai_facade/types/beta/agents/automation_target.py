# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.automation_target import AutomationTarget as AutomationTarget
    from openai_generated.models.automation_target_resource_existing_session import (
        AutomationTargetResourceExistingSession as AutomationTargetResourceExistingSession,
    )
    from openai_generated.models.automation_target_resource_new_session import (
        AutomationTargetResourceNewSession as AutomationTargetResourceNewSession,
    )
    from openai_generated.models.automation_target_resource_new_session_input import (
        AutomationTargetResourceNewSessionInput as AutomationTargetResourceNewSessionInput,
    )


__all__ = [
    "AutomationTarget",
    "AutomationTargetResourceExistingSession",
    "AutomationTargetResourceNewSession",
    "AutomationTargetResourceNewSessionInput",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationTarget": "openai_generated.models.automation_target",
        "AutomationTargetResourceExistingSession": "openai_generated.models.automation_target_resource_existing_session",
        "AutomationTargetResourceNewSession": "openai_generated.models.automation_target_resource_new_session",
        "AutomationTargetResourceNewSessionInput": "openai_generated.models.automation_target_resource_new_session_input",
    },
)
