# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.connect_client_event_param import (
        ConnectClientEventParam as ConnectClientEventParam,
        ConnectClientEventTransportDtmfSendParam as TransportDtmfSend,
    )


__all__ = ["ConnectClientEventParam", "TransportDtmfSend"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConnectClientEventParam": "openai_generated.params.connect_client_event_param",
        "TransportDtmfSend": "openai_generated.params.connect_client_event_param:ConnectClientEventTransportDtmfSendParam",
    },
)
