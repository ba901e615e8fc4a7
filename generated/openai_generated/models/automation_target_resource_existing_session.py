# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationTargetResourceExistingSession(Model):
    """Automation target resource existing session (`existing_session`)."""

    instructions: str
    session_id: str
    type: Literal["existing_session"] = "existing_session"
