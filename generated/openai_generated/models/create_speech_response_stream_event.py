# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.speech_audio_delta_event import SpeechAudioDeltaEvent
    from openai_generated.models.speech_audio_done_event import SpeechAudioDoneEvent

    CreateSpeechResponseStreamEvent: TypeAlias = SpeechAudioDeltaEvent | SpeechAudioDoneEvent
    """Create speech response stream event: one of 2 kinds, told apart by `type`."""
else:
    CreateSpeechResponseStreamEvent = TaggedUnion(
        "CreateSpeechResponseStreamEvent",
        __package__,
        key="type",
        variants={
            "speech.audio.delta": "SpeechAudioDeltaEvent",
            "speech.audio.done": "SpeechAudioDoneEvent",
        },
        shapes=(),
    )
