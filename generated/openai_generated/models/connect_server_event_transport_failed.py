# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.connect_server_event_transport_failed_error import (
        ConnectServerEventTransportFailedError,
    )


@model
class ConnectServerEventTransportFailed(Model):
    """Connect server event transport failed (`transport.failed`)."""

    error: ConnectServerEventTransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"] = "transport.failed"
