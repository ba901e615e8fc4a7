# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.automation_invocation_source import AutomationInvocationSource


@model
class AutomationInvocation(Model):
    """Automation invocation (`agent.automation.invocation`)."""

    id: str
    automation_id: str
    created_at: int
    error: AutomationInvocationError | None = None
    object: Literal["agent.automation.invocation"] = "agent.automation.invocation"
    """Always `agent.automation.invocation`."""
    scheduled_at: int | None = None
    session_id: str | None = None
    skip_reason: Literal["pending_delivery"] | None = None
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]


@model
class AutomationInvocationError(Model):
    """Automation invocation error."""

    code: str
    message: str


AutomationInvocationStatus: TypeAlias = Literal["queued", "completed", "failed", "skipped"]
"""Automation invocation status: the values known when this was generated."""
