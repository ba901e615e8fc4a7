# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.automation_invocation_source import (
        AutomationInvocationSource as AutomationInvocationSource,
        AutomationInvocationSourceAutomation as AutomationInvocationSourceResourceAutomation,
        AutomationInvocationSourceResourceManual as AutomationInvocationSourceResourceManual,
    )


__all__ = [
    "AutomationInvocationSource",
    "AutomationInvocationSourceResourceAutomation",
    "AutomationInvocationSourceResourceManual",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AutomationInvocationSource": "openai_generated.models.automation_invocation_source",
        "AutomationInvocationSourceResourceAutomation": "openai_generated.models.automation_invocation_source:AutomationInvocationSourceAutomation",
        "AutomationInvocationSourceResourceManual": "openai_generated.models.automation_invocation_source",
    },
)
