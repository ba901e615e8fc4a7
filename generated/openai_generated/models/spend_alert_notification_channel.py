# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SpendAlertNotificationChannel(Model):
    """Spend alert notification channel (`email`)."""

    type: Literal["email"] = "email"
    """Always `email`."""
    recipients: list[str]
    """The e-mail addresses that are told."""
    subject_prefix: str | None = None
    """What the subject of the e-mail begins with; None for nothing."""
