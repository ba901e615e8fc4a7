# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ConnectServerEventTransportAnswered(Model):
    """Connect server event transport answered (`transport.answered`)."""

    event_id: str
    session_id: str
    type: Literal["transport.answered"] = "transport.answered"
    """Always `transport.answered`."""


@model
class ConnectServerEventTransportFailed(Model):
    """Connect server event transport failed (`transport.failed`)."""

    error: ConnectServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"] = "transport.failed"
    """Always `transport.failed`."""


@model
class ConnectServerEventTransportFailedError(Model):
    """Connect server event transport failed error (`call_error`)."""

    code: str
    message: str
    type: Literal["call_error"] = "call_error"
    """Always `call_error`."""
    param: str | None = None


@model
class ConnectServerEventTransportRinging(Model):
    """Connect server event transport ringing (`transport.ringing`)."""

    event_id: str
    session_id: str
    type: Literal["transport.ringing"] = "transport.ringing"
    """Always `transport.ringing`."""
