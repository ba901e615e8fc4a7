# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.automation_created_by_resource_agent import AutomationCreatedByResourceAgent
    from openai_generated.models.automation_created_by_resource_developer import AutomationCreatedByResourceDeveloper

    AutomationCreatedBy: TypeAlias = AutomationCreatedByResourceDeveloper | AutomationCreatedByResourceAgent
    """Automation created by: one of 2 kinds, told apart by `type`."""
else:
    AutomationCreatedBy = TaggedUnion(
        "AutomationCreatedBy",
        __package__,
        key="type",
        variants={
            "agent": "AutomationCreatedByResourceAgent",
            "developer": "AutomationCreatedByResourceDeveloper",
        },
        shapes=(),
    )
