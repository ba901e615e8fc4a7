# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SafetyIdentifierBlockedWebhookEvent(Model):
    """Safety identifier blocked webhook event (`safety_identifier.blocked`)."""

    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    created_at: int
    """When the end user was blocked, in seconds since 1970."""
    data: SafetyIdentifierBlockedWebhookEventData
    """Who was blocked, and why."""
    type: Literal["safety_identifier.blocked"] = "safety_identifier.blocked"
    """Always `safety_identifier.blocked`."""
    object: Literal["event"] | None = None
    """Always `event`; absent or None in some deliveries."""


@model
class SafetyIdentifierBlockedWebhookEventData(Model):
    """Safety identifier blocked webhook event data."""

    safety_category: str
    """The kind of harm that led to the block."""
    safety_identifier: str
    """The end user's id, as your requests carried it."""
    model: str | None = None
    """The model that was being used; None where it is not told."""
    project_id: str | None = None
    """The project that the requests came from; None where it is not told."""
    request_id: str | None = None
    """The request that led to the block; None where it is not told."""
