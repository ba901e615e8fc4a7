# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.commentary_appended_event import CommentaryAppendedEvent
    from openai_generated.models.connect_server_event_session_input_audio_append import (
        ConnectServerEventSessionInputAudioAppend,
    )
    from openai_generated.models.connect_server_event_session_paused import (
        ConnectServerEventSessionPaused,
        ConnectServerEventSessionResumed,
    )
    from openai_generated.models.connect_server_event_transport_answered import (
        ConnectServerEventTransportAnswered,
        ConnectServerEventTransportFailed,
        ConnectServerEventTransportRinging,
    )
    from openai_generated.models.connect_server_event_transport_dtmf_received import (
        ConnectServerEventTransportDtmfReceived,
        ConnectServerEventTransportDtmfSend,
        ConnectServerEventTransportDtmfSent,
    )
    from openai_generated.models.decision_event import DecisionEvent, InfoEvent, ResponseEvent
    from openai_generated.models.decision_item_created_event import DecisionItemCreatedEvent, DecisionItemDeletedEvent
    from openai_generated.models.delegation_created_event import DelegationCreatedEvent
    from openai_generated.models.error_event_schema import ErrorEventSchema
    from openai_generated.models.input_audio_muted_event import InputAudioMutedEvent, InputAudioUnmutedEvent
    from openai_generated.models.input_transcript_delta_event import InputTranscriptDeltaEvent
    from openai_generated.models.instructions_appended_event import InstructionsAppendedEvent
    from openai_generated.models.output_audio_delta_event import OutputAudioDeltaEvent
    from openai_generated.models.output_audio_fixture_played_event import (
        OutputAudioFixturePlayedEvent,
        OutputAudioFixturePlayingEvent,
    )
    from openai_generated.models.output_transcript_delta_event import OutputTranscriptDeltaEvent
    from openai_generated.models.session_closed_event import (
        SessionClosedEvent,
        SessionStartedEvent,
        SessionUpdatedEvent,
    )
    from openai_generated.models.session_usage_updated_event import SessionUsageUpdatedEvent
    from openai_generated.models.thinking_appended_event import ThinkingAppendedEvent

    ConnectServerEvent: TypeAlias = (
        SessionStartedEvent
        | SessionUpdatedEvent
        | ConnectServerEventSessionResumed
        | ConnectServerEventSessionPaused
        | InputAudioMutedEvent
        | InputAudioUnmutedEvent
        | OutputAudioFixturePlayingEvent
        | OutputAudioFixturePlayedEvent
        | InstructionsAppendedEvent
        | ThinkingAppendedEvent
        | CommentaryAppendedEvent
        | InputTranscriptDeltaEvent
        | OutputTranscriptDeltaEvent
        | DelegationCreatedEvent
        | DecisionEvent
        | DecisionItemCreatedEvent
        | DecisionItemDeletedEvent
        | ResponseEvent
        | SessionUsageUpdatedEvent
        | SessionClosedEvent
        | InfoEvent
        | ConnectServerEventSessionInputAudioAppend
        | OutputAudioDeltaEvent
        | ConnectServerEventTransportDtmfReceived
        | ConnectServerEventTransportDtmfSend
        | ConnectServerEventTransportDtmfSent
        | ConnectServerEventTransportRinging
        | ConnectServerEventTransportAnswered
        | ConnectServerEventTransportFailed
        | ErrorEventSchema
    )
    """Connect server event: one of 30 kinds, told apart by `type`."""
else:
    ConnectServerEvent = TaggedUnion(
        "ConnectServerEvent",
        __package__,
        key="type",
        variants={
            "decision.event": "DecisionEvent",
            "decision.item.created": "DecisionItemCreatedEvent",
            "decision.item.deleted": "DecisionItemDeletedEvent",
            "error": "ErrorEventSchema",
            "info": "InfoEvent",
            "response.event": "ResponseEvent",
            "session.closed": "SessionClosedEvent",
            "session.commentary.appended": "CommentaryAppendedEvent",
            "session.delegation.created": "DelegationCreatedEvent",
            "session.input_audio.append": "ConnectServerEventSessionInputAudioAppend",
            "session.input_audio.muted": "InputAudioMutedEvent",
            "session.input_audio.unmuted": "InputAudioUnmutedEvent",
            "session.input_transcript.delta": "InputTranscriptDeltaEvent",
            "session.instructions.appended": "InstructionsAppendedEvent",
            "session.output_audio.delta": "OutputAudioDeltaEvent",
            "session.output_audio.fixture.played": "OutputAudioFixturePlayedEvent",
            "session.output_audio.fixture.playing": "OutputAudioFixturePlayingEvent",
            "session.output_transcript.delta": "OutputTranscriptDeltaEvent",
            "session.paused": "ConnectServerEventSessionPaused",
            "session.resumed": "ConnectServerEventSessionResumed",
            "session.started": "SessionStartedEvent",
            "session.thinking.appended": "ThinkingAppendedEvent",
            "session.updated": "SessionUpdatedEvent",
            "session.usage.updated": "SessionUsageUpdatedEvent",
            "transport.answered": "ConnectServerEventTransportAnswered",
            "transport.dtmf.received": "ConnectServerEventTransportDtmfReceived",
            "transport.dtmf.send": "ConnectServerEventTransportDtmfSend",
            "transport.dtmf.sent": "ConnectServerEventTransportDtmfSent",
            "transport.failed": "ConnectServerEventTransportFailed",
            "transport.ringing": "ConnectServerEventTransportRinging",
        },
        shapes=(),
    )
