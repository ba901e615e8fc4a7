# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class SpendAlertNotificationChannelParam(TypedDict, total=False):
    """Spend alert notification channel (`email`)."""

    type: Required[Literal["email"]]
    recipients: Required[SequenceNotStr[str]]
    subject_prefix: str | None
