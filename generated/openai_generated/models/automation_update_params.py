# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.automation_target_param import AutomationTargetParam


@model
class AutomationUpdateParams(Model):
    """Automation update params."""

    expression: str | None = None
    """The schedule, as a cron expression."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    name: str | None = None
    """The name."""
    run_at: int | None = None
    """When a one-time automation starts."""
    target: AutomationTargetParam | None = None
    """What is started, a new session or one that exists, with its input."""
    timezone: str | None = None
    """The time zone that the schedule is read in, such as Europe/Berlin."""
