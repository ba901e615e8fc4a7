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
    metadata: dict[str, str] | None = None
    name: str | None = None
    run_at: int | None = None
    target: AutomationTargetParam | None = None
    timezone: str | None = None
