"""Words as a live session speaks them: a transcript and sound, side by side, each with its place in time."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ..words import deltas, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..description import JSON

    class Session(Protocol):
        """What speech needs of the session that it is spoken in."""

        spoken_ms: int
        form: Form

        def event(self, name: str, /, **fields: Any) -> JSON: ...


MS_PER_TOKEN = 50


@dataclass(frozen=True, slots=True)
class Form:
    """How sound is written down.

    Attributes:
        bytes_per_ms: How much a millisecond has.
        silence: The byte that silence consists of.
    """

    bytes_per_ms: int = 48
    silence: bytes = b"\x00"

    @property
    def token(self) -> str:
        """The sound of one token, as base64."""
        return base64.b64encode(self.silence * (self.bytes_per_ms * MS_PER_TOKEN)).decode()


def form_of(config: JSON) -> Form:
    """How the sound of a session is written down."""
    asked: JSON = (config.get("audio") or {}).get("format") or {}
    match asked.get("type"):
        case "audio/pcmu":
            return Form(8, b"\xff")
        case "audio/pcma":
            return Form(8, b"\xd5")
    return Form(2 * int(asked.get("rate") or 24_000) // 1_000)


def spoken(session: Session, text: str) -> Iterator[JSON]:
    """The events of a text that is spoken."""
    sound = session.form.token
    for piece in tokens(text):
        place = {"start_ms": session.spoken_ms, "end_ms": session.spoken_ms + MS_PER_TOKEN}
        session.spoken_ms += MS_PER_TOKEN
        yield session.event("session.output_transcript.delta", delta=piece, **place)
        yield {"type": "session.output_audio.delta", "delta": sound, **place}


def written_down(session: Session, text: str, start: int, end: int) -> Iterator[JSON]:
    """The events of a text that was heard between two moments."""
    pieces = list(deltas(text))
    for number, piece in enumerate(pieces):
        began = start + (end - start) * number // len(pieces)
        ended = start + (end - start) * (number + 1) // len(pieces)
        yield session.event("session.input_transcript.delta", delta=piece, start_ms=began, end_ms=ended)
