# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

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
