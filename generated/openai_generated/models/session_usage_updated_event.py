# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.session_usage import SessionUsage


@model
class SessionUsageUpdatedEvent(Model):
    """Session usage updated event (`session.usage.updated`)."""

    event_id: str
    type: Literal["session.usage.updated"] = "session.usage.updated"
    """Always `session.usage.updated`."""
    usage: SessionUsage
    client_event_id: str | None = None
    context_window: SessionUsageUpdatedEventContextWindow | None = None


@model
class SessionUsageUpdatedEventContextWindow(Model):
    """Session usage updated event context window."""

    usage_ratio: float
