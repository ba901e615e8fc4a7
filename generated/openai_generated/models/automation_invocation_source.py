# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.automation import Automation


@model
class AutomationInvocationSourceResourceManual(Model):
    """Automation invocation source resource manual (`manual`)."""

    type: Literal["manual"] = "manual"
    """Always `manual`."""


@model
class AutomationInvocationSourceAutomation(Model):
    """Automation invocation source automation (`automation`)."""

    automation: Automation
    type: Literal["automation"] = "automation"
    """Always `automation`."""


if TYPE_CHECKING:
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
