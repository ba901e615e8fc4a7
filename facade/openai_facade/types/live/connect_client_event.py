# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.connect_client_event import ConnectClientEvent as ConnectClientEvent
    from openai_generated.models.connect_client_event_transport_dtmf_send import (
        ConnectClientEventTransportDtmfSend as TransportDtmfSend,
    )


__all__ = ["ConnectClientEvent", "TransportDtmfSend"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConnectClientEvent": "openai_generated.models.connect_client_event",
        "TransportDtmfSend": "openai_generated.models.connect_client_event_transport_dtmf_send:ConnectClientEventTransportDtmfSend",
    },
)
