# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.safety_case_notice import SafetyCaseNotice


@model
class SafetyCase(Model):
    """Safety case (`safety.case`)."""

    id: str
    created_at: int
    entity_identifier: str
    notice: SafetyCaseNotice
    object: Literal["safety.case"] = "safety.case"
    reason: str | None = None
