# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.automation_target_resource_existing_session import (
        AutomationTargetResourceExistingSession,
    )
    from openai_generated.models.automation_target_resource_new_session import AutomationTargetResourceNewSession

    AutomationTarget: TypeAlias = AutomationTargetResourceNewSession | AutomationTargetResourceExistingSession
    """Automation target: one of 2 kinds, told apart by `type`."""
else:
    AutomationTarget = TaggedUnion(
        "AutomationTarget",
        __package__,
        key="type",
        variants={
            "existing_session": "AutomationTargetResourceExistingSession",
            "new_session": "AutomationTargetResourceNewSession",
        },
        shapes=(),
    )
