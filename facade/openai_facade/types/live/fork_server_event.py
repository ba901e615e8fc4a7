# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.connect_server_event_session_input_audio_append import (
        ConnectServerEventSessionInputAudioAppend as SessionInputAudioAppend,
    )
    from openai_generated.models.connect_server_event_transport_answered import (
        ConnectServerEventTransportAnswered as TransportAnswered,
        ConnectServerEventTransportFailed as TransportFailed,
        ConnectServerEventTransportFailedError as TransportFailedError,
        ConnectServerEventTransportRinging as TransportRinging,
    )
    from openai_generated.models.connect_server_event_transport_dtmf_received import (
        ConnectServerEventTransportDtmfReceived as TransportDtmfReceived,
        ConnectServerEventTransportDtmfSend as TransportDtmfSend,
        ConnectServerEventTransportDtmfSent as TransportDtmfSent,
    )
    from openai_generated.models.fork_server_event import ForkServerEvent as ForkServerEvent


__all__ = [
    "ForkServerEvent",
    "SessionInputAudioAppend",
    "TransportAnswered",
    "TransportDtmfReceived",
    "TransportDtmfSend",
    "TransportDtmfSent",
    "TransportFailed",
    "TransportFailedError",
    "TransportRinging",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ForkServerEvent": "openai_generated.models.fork_server_event",
        "SessionInputAudioAppend": "openai_generated.models.connect_server_event_session_input_audio_append:ConnectServerEventSessionInputAudioAppend",
        "TransportAnswered": "openai_generated.models.connect_server_event_transport_answered:ConnectServerEventTransportAnswered",
        "TransportDtmfReceived": "openai_generated.models.connect_server_event_transport_dtmf_received:ConnectServerEventTransportDtmfReceived",
        "TransportDtmfSend": "openai_generated.models.connect_server_event_transport_dtmf_received:ConnectServerEventTransportDtmfSend",
        "TransportDtmfSent": "openai_generated.models.connect_server_event_transport_dtmf_received:ConnectServerEventTransportDtmfSent",
        "TransportFailed": "openai_generated.models.connect_server_event_transport_answered:ConnectServerEventTransportFailed",
        "TransportFailedError": "openai_generated.models.connect_server_event_transport_answered:ConnectServerEventTransportFailedError",
        "TransportRinging": "openai_generated.models.connect_server_event_transport_answered:ConnectServerEventTransportRinging",
    },
)
