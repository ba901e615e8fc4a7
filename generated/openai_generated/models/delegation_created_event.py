# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class DelegationCreatedEvent(Model):
    """Delegation created event (`session.delegation.created`)."""

    delegation: DelegationCreatedEventDelegation
    event_id: str
    offset_ms: int
    type: Literal["session.delegation.created"] = "session.delegation.created"
    """Always `session.delegation.created`."""
    client_event_id: str | None = None


@model
class DelegationCreatedEventDelegation(Model):
    """Delegation created event delegation (`delegation`)."""

    id: str
    target: Literal["client", "responses", "decisions"]
    type: Literal["delegation"] = "delegation"
    """Always `delegation`."""
    response_id: str | None = None


DelegationCreatedEventDelegationTarget: TypeAlias = Literal["client", "responses", "decisions"]
"""Delegation created event delegation target: the values known when this was generated."""
