# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class CreateSpendAlertBodyParam(TypedDict, total=False):
    """Create spend alert body."""

    threshold_amount: Required[int]
    """The amount of money, a whole number of 0 or more."""
    currency: Required[Literal["USD"]]
    """The currency of the amount; always USD."""
    interval: Required[Literal["month"]]
    """The span of time that the amount is for; always month."""
    notification_channel: Required[params.SpendAlertNotificationChannelParam | Model]
    """Who is told, and how."""
    project_id: str
    """The id of the project."""


class SpendAlertNotificationChannelParam(TypedDict, total=False):
    """Spend alert notification channel (`email`)."""

    type: Required[Literal["email"]]
    """Always `email`."""
    recipients: Required[SequenceNotStr[str]]
    """The e-mail addresses that are told."""
    subject_prefix: str | None
    """What the subject of the e-mail begins with; None for nothing."""
