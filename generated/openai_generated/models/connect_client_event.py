# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.commentary_append_event import CommentaryAppendEvent
    from openai_generated.models.connect_client_event_transport_dtmf_send import ConnectClientEventTransportDtmfSend
    from openai_generated.models.decision_create_event import DecisionCreateEvent
    from openai_generated.models.decision_item_create_event import DecisionItemCreateEvent
    from openai_generated.models.decision_item_delete_event import DecisionItemDeleteEvent
    from openai_generated.models.input_audio_mute_event import InputAudioMuteEvent, InputAudioUnmuteEvent
    from openai_generated.models.instructions_append_event import InstructionsAppendEvent
    from openai_generated.models.output_audio_fixture_play_event import OutputAudioFixturePlayEvent
    from openai_generated.models.response_create_event import ResponseCreateEvent
    from openai_generated.models.response_item_create_event import ResponseItemCreateEvent
    from openai_generated.models.session_close_event import SessionCloseEvent
    from openai_generated.models.session_update_event import SessionUpdateEvent
    from openai_generated.models.thinking_append_event import ThinkingAppendEvent

    ConnectClientEvent: TypeAlias = (
        SessionUpdateEvent
        | InputAudioMuteEvent
        | InputAudioUnmuteEvent
        | OutputAudioFixturePlayEvent
        | ConnectClientEventTransportDtmfSend
        | InstructionsAppendEvent
        | ThinkingAppendEvent
        | CommentaryAppendEvent
        | DecisionCreateEvent
        | DecisionItemCreateEvent
        | DecisionItemDeleteEvent
        | ResponseItemCreateEvent
        | ResponseCreateEvent
        | SessionCloseEvent
    )
    """Connect client event: one of 14 kinds, told apart by `type`."""
else:
    ConnectClientEvent = TaggedUnion(
        "ConnectClientEvent",
        __package__,
        key="type",
        variants={
            "decision.create": "DecisionCreateEvent",
            "decision.item.create": "DecisionItemCreateEvent",
            "decision.item.delete": "DecisionItemDeleteEvent",
            "response.create": "ResponseCreateEvent",
            "response.item.create": "ResponseItemCreateEvent",
            "session.close": "SessionCloseEvent",
            "session.commentary.append": "CommentaryAppendEvent",
            "session.input_audio.mute": "InputAudioMuteEvent",
            "session.input_audio.unmute": "InputAudioUnmuteEvent",
            "session.instructions.append": "InstructionsAppendEvent",
            "session.output_audio.fixture.play": "OutputAudioFixturePlayEvent",
            "session.thinking.append": "ThinkingAppendEvent",
            "session.update": "SessionUpdateEvent",
            "transport.dtmf.send": "ConnectClientEventTransportDtmfSend",
        },
        shapes=(),
    )
