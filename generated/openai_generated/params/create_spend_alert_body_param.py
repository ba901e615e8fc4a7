# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CreateSpendAlertBodyParam(TypedDict, total=False):
    """Create spend alert body."""

    threshold_amount: Required[int]
    currency: Required[Literal["USD"]]
    interval: Required[Literal["month"]]
    notification_channel: Required[params.SpendAlertNotificationChannelParam | Model]
    project_id: str
    """The id of the project."""
