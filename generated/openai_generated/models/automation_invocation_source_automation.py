# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.automation import Automation


@model
class AutomationInvocationSourceAutomation(Model):
    """Automation invocation source automation (`automation`)."""

    automation: Automation
    type: Literal["automation"] = "automation"
