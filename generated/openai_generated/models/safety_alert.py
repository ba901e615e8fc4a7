# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.safety_alert_error_type import SafetyAlertErrorType


@model
class SafetyAlert(Model):
    """Safety alert (`safety.alert`)."""

    id: str
    created_at: int
    error_type: SafetyAlertErrorType | str
    model: str
    object: Literal["safety.alert"] = "safety.alert"
    reason: str | None = None
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: str | None = None
