# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionCreatedWebhookEvent(Model):
    """Agent session created webhook event (`event`)."""

    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    created_at: int
    """When the session was opened, in seconds since 1970."""
    data: AgentSessionCreatedWebhookEventData
    """The session, with the environment it works in."""
    object: Literal["event"] = "event"
    """Always `event`."""
    type: Literal["agent.session.created"] = "agent.session.created"
    """Always `agent.session.created`."""


@model
class AgentSessionCreatedWebhookEventData(Model):
    """Agent session created webhook event data."""

    id: str
    """The session that was opened."""
    environment_type: str
    """The kind of environment, such as `openai_hosted`."""
    connect: AgentSessionCreatedWebhookEventDataConnect | None = None
    """How to connect an environment of your own; None where none is to be connected."""
    environment_id: str | None = None
    """The environment that the session works in; None while there is none."""


@model
class AgentSessionCreatedWebhookEventDataConnect(Model):
    """Agent session created webhook event data connect."""

    remote_url: str
    """The address that your environment connects to."""
