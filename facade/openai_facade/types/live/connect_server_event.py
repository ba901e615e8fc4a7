# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.connect_server_event import ConnectServerEvent as ConnectServerEvent
    from openai_generated.models.connect_server_event_session_input_audio_append import (
        ConnectServerEventSessionInputAudioAppend as SessionInputAudioAppend,
    )
    from openai_generated.models.connect_server_event_session_paused import (
        ConnectServerEventSessionPaused as SessionPaused,
        ConnectServerEventSessionResumed as SessionResumed,
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


__all__ = [
    "ConnectServerEvent",
    "SessionInputAudioAppend",
    "SessionPaused",
    "SessionResumed",
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
        "ConnectServerEvent": "openai_generated.models.connect_server_event",
        "SessionInputAudioAppend": "openai_generated.models.connect_server_event_session_input_audio_append:ConnectServerEventSessionInputAudioAppend",
        "SessionPaused": "openai_generated.models.connect_server_event_session_paused:ConnectServerEventSessionPaused",
        "SessionResumed": "openai_generated.models.connect_server_event_session_paused:ConnectServerEventSessionResumed",
        "TransportAnswered": "openai_generated.models.connect_server_event_transport_answered:ConnectServerEventTransportAnswered",
        "TransportDtmfReceived": "openai_generated.models.connect_server_event_transport_dtmf_received:ConnectServerEventTransportDtmfReceived",
        "TransportDtmfSend": "openai_generated.models.connect_server_event_transport_dtmf_received:ConnectServerEventTransportDtmfSend",
        "TransportDtmfSent": "openai_generated.models.connect_server_event_transport_dtmf_received:ConnectServerEventTransportDtmfSent",
        "TransportFailed": "openai_generated.models.connect_server_event_transport_answered:ConnectServerEventTransportFailed",
        "TransportFailedError": "openai_generated.models.connect_server_event_transport_answered:ConnectServerEventTransportFailedError",
        "TransportRinging": "openai_generated.models.connect_server_event_transport_answered:ConnectServerEventTransportRinging",
    },
)
