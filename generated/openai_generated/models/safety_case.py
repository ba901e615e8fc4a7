# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class SafetyCase(Model):
    """Safety case (`safety.case`)."""

    id: str
    created_at: int
    entity_identifier: str
    notice: SafetyCaseNotice
    object: Literal["safety.case"] = "safety.case"
    """Always `safety.case`."""
    reason: str | None = None


@model
class SafetyCaseNotice(Model):
    """Safety case notice."""

    type: Literal["warning", "deactivation"]


SafetyCaseNoticeType: TypeAlias = Literal["warning", "deactivation"]
"""Safety case notice type: the values known when this was generated."""
