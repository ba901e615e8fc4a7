# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class SpeechAudioDeltaEvent(Model):
    """Speech audio delta event (`speech.audio.delta`)."""

    type: Literal["speech.audio.delta"] = "speech.audio.delta"
    """Always `speech.audio.delta`."""
    audio: str
    """The next stretch of the recording, in base64; join the decoded bytes in order."""


@model
class SpeechAudioDoneEvent(Model):
    """Speech audio done event (`speech.audio.done`)."""

    type: Literal["speech.audio.done"] = "speech.audio.done"
    """Always `speech.audio.done`."""
    usage: SpeechAudioDoneEventUsage
    """What the speech was billed for."""


@model
class SpeechAudioDoneEventUsage(Model):
    """Speech audio done event usage."""

    input_tokens: int
    """Tokens of the text to be spoken."""
    output_tokens: int
    """Tokens of the audio that was made."""
    total_tokens: int
    """Input and output together."""


if TYPE_CHECKING:
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
