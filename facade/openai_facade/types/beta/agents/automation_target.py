# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.automation_target import (
        AutomationTarget as AutomationTarget,
        AutomationTargetResourceExistingSession as AutomationTargetResourceExistingSession,
        AutomationTargetResourceNewSession as AutomationTargetResourceNewSession,
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
        "AutomationTargetResourceExistingSession": "openai_generated.models.automation_target",
        "AutomationTargetResourceNewSession": "openai_generated.models.automation_target",
        "AutomationTargetResourceNewSessionInput": "openai_generated.models.automation_target",
    },
)
