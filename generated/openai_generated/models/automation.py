# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.automation_created_by import AutomationCreatedBy
    from openai_generated.models.automation_target import AutomationTarget


@model
class PeriodicAutomation(Model):
    """Periodic automation (`agent.automation`)."""

    id: str
    created_at: int
    created_by: AutomationCreatedBy
    expression: str
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"] = "agent.automation"
    """Always `agent.automation`."""
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    type: Literal["periodic"] = "periodic"
    """Always `periodic`."""
    pause_reason: Literal["target_session_failed"] | None = None


PeriodicAutomationStatus: TypeAlias = Literal["active", "paused"]
"""Periodic automation status: the values known when this was generated."""


@model
class OneTimeAutomation(Model):
    """One time automation (`agent.automation`)."""

    id: str
    created_at: int
    created_by: AutomationCreatedBy
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"] = "agent.automation"
    """Always `agent.automation`."""
    run_at: int
    status: Literal["active", "paused", "completed"]
    target: AutomationTarget
    type: Literal["once"] = "once"
    """Always `once`."""
    pause_reason: Literal["target_session_failed"] | None = None


OneTimeAutomationStatus: TypeAlias = Literal["active", "paused", "completed"]
"""One time automation status: the values known when this was generated."""


if TYPE_CHECKING:
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
