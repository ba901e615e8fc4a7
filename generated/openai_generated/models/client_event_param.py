# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.commentary_append_event_param import CommentaryAppendEventParam
    from openai_generated.models.decision_create_event import DecisionCreateEvent
    from openai_generated.models.decision_item_create_event_param import DecisionItemCreateEventParam
    from openai_generated.models.decision_item_delete_event import DecisionItemDeleteEvent
    from openai_generated.models.input_audio_append_event import InputAudioAppendEvent
    from openai_generated.models.input_audio_mute_event import InputAudioMuteEvent, InputAudioUnmuteEvent
    from openai_generated.models.instructions_append_event_param import InstructionsAppendEventParam
    from openai_generated.models.output_audio_fixture_play_event import OutputAudioFixturePlayEvent
    from openai_generated.models.response_create_event import ResponseCreateEvent
    from openai_generated.models.response_item_create_event import ResponseItemCreateEvent
    from openai_generated.models.session_close_event import SessionCloseEvent
    from openai_generated.models.session_start_event_param import SessionStartEventParam
    from openai_generated.models.session_update_event_param import SessionUpdateEventParam
    from openai_generated.models.thinking_append_event_param import ThinkingAppendEventParam

    ClientEventParam: TypeAlias = (
        SessionStartEventParam
        | SessionUpdateEventParam
        | InputAudioAppendEvent
        | InputAudioMuteEvent
        | InputAudioUnmuteEvent
        | OutputAudioFixturePlayEvent
        | InstructionsAppendEventParam
        | ThinkingAppendEventParam
        | CommentaryAppendEventParam
        | DecisionCreateEvent
        | DecisionItemCreateEventParam
        | DecisionItemDeleteEvent
        | ResponseItemCreateEvent
        | ResponseCreateEvent
        | SessionCloseEvent
    )
    """Client event param: one of 15 kinds, told apart by `type`."""
else:
    ClientEventParam = TaggedUnion(
        "ClientEventParam",
        __package__,
        key="type",
        variants={
            "decision.create": "DecisionCreateEvent",
            "decision.item.create": "DecisionItemCreateEventParam",
            "decision.item.delete": "DecisionItemDeleteEvent",
            "response.create": "ResponseCreateEvent",
            "response.item.create": "ResponseItemCreateEvent",
            "session.close": "SessionCloseEvent",
            "session.commentary.append": "CommentaryAppendEventParam",
            "session.input_audio.append": "InputAudioAppendEvent",
            "session.input_audio.mute": "InputAudioMuteEvent",
            "session.input_audio.unmute": "InputAudioUnmuteEvent",
            "session.instructions.append": "InstructionsAppendEventParam",
            "session.output_audio.fixture.play": "OutputAudioFixturePlayEvent",
            "session.start": "SessionStartEventParam",
            "session.thinking.append": "ThinkingAppendEventParam",
            "session.update": "SessionUpdateEventParam",
        },
        shapes=(),
    )
