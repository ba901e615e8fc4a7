# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.delegation_created_event_delegation import DelegationCreatedEventDelegation


@model
class DelegationCreatedEvent(Model):
    """Delegation created event (`session.delegation.created`)."""

    delegation: DelegationCreatedEventDelegation
    event_id: str
    offset_ms: int
    type: Literal["session.delegation.created"] = "session.delegation.created"
    client_event_id: str | None = None
