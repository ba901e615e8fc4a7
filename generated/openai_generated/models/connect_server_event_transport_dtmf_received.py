# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ConnectServerEventTransportDtmfReceived(Model):
    """Connect server event transport dtmf received (`transport.dtmf.received`)."""

    event: str
    event_id: str
    type: Literal["transport.dtmf.received"] = "transport.dtmf.received"
    """Always `transport.dtmf.received`."""


@model
class ConnectServerEventTransportDtmfSend(Model):
    """Connect server event transport dtmf send (`transport.dtmf.send`)."""

    event: str
    event_id: str
    type: Literal["transport.dtmf.send"] = "transport.dtmf.send"
    """Always `transport.dtmf.send`."""
    client_event_id: str | None = None


@model
class ConnectServerEventTransportDtmfSent(Model):
    """Connect server event transport dtmf sent (`transport.dtmf.sent`)."""

    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"] = "transport.dtmf.sent"
    """Always `transport.dtmf.sent`."""
    client_event_id: str | None = None
