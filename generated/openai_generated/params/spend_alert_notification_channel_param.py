# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class SpendAlertNotificationChannelParam(TypedDict, total=False):
    """Spend alert notification channel (`email`)."""

    type: Required[Literal["email"]]
    """Always `email`."""
    recipients: Required[SequenceNotStr[str]]
    """The e-mail addresses that are told."""
    subject_prefix: str | None
    """What the subject of the e-mail begins with; None for nothing."""
