# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.automation_invocation_source_automation import AutomationInvocationSourceAutomation
    from openai_generated.models.automation_invocation_source_resource_manual import (
        AutomationInvocationSourceResourceManual,
    )

    AutomationInvocationSource: TypeAlias = (
        AutomationInvocationSourceResourceManual | AutomationInvocationSourceAutomation
    )
    """Automation invocation source: one of 2 kinds, told apart by `type`."""
else:
    AutomationInvocationSource = TaggedUnion(
        "AutomationInvocationSource",
        __package__,
        key="type",
        variants={
            "automation": "AutomationInvocationSourceAutomation",
            "manual": "AutomationInvocationSourceResourceManual",
        },
        shapes=(),
    )
