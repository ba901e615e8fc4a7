# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.automation_target_param_existing_session import AutomationTargetParamExistingSession
    from openai_generated.models.automation_target_param_new_session import AutomationTargetParamNewSession

    AutomationTargetParam: TypeAlias = AutomationTargetParamNewSession | AutomationTargetParamExistingSession
    """Automation target param: one of 2 kinds, told apart by `type`."""
else:
    AutomationTargetParam = TaggedUnion(
        "AutomationTargetParam",
        __package__,
        key="type",
        variants={
            "existing_session": "AutomationTargetParamExistingSession",
            "new_session": "AutomationTargetParamNewSession",
        },
        shapes=(),
    )
