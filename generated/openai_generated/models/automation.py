# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.one_time_automation import OneTimeAutomation
    from openai_generated.models.periodic_automation import PeriodicAutomation

    Automation: TypeAlias = PeriodicAutomation | OneTimeAutomation
    """Automation: one of 2 kinds, told apart by `type`."""
else:
    Automation = TaggedUnion(
        "Automation",
        __package__,
        key="type",
        variants={
            "once": "OneTimeAutomation",
            "periodic": "PeriodicAutomation",
        },
        shapes=(),
    )
