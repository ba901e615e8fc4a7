# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class AutomationCreatedByResourceDeveloper(Model):
    """Automation created by resource developer (`developer`)."""

    type: Literal["developer"] = "developer"
    """Always `developer`."""


@model
class AutomationCreatedByResourceAgent(Model):
    """Automation created by resource agent (`agent`)."""

    session_id: str
    tool_call_id: str
    type: Literal["agent"] = "agent"
    """Always `agent`."""


if TYPE_CHECKING:
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
