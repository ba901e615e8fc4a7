# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class SafetyAlert(Model):
    """Safety alert (`safety.alert`)."""

    id: str
    created_at: int
    error_type: SafetyAlertErrorType
    model: str
    object: Literal["safety.alert"] = "safety.alert"
    """Always `safety.alert`."""
    reason: str | None = None
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: str | None = None


SafetyAlertErrorType: TypeAlias = Literal[
    "potentially_unintended_data_transfer",
    "potentially_unintended_data_access",
    "potentially_unintended_destructive_activity",
    "other",
]
"""Safety alert error type: the values known when this was generated."""
