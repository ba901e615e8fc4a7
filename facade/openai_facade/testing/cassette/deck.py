"""What takes the place of the emulated API: a tape that is played, a real API that is recorded, or both."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import TYPE_CHECKING

from ..answers import Answer, Refused
from .likeness import Likeness, request_of
from .tape import Tape

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable

    from ..description import JSON
    from ..incoming import Incoming
    from .upstream import Upstream

_PIECE = 256 * 1024


class Deck:
    """A cassette in its place.

    Args:
        path: The cassette.
        play: Whether to play what is on it.
        upstream: The base URL of the API to ask and record; without one, what is not on the cassette is refused.
        ignore: Fields in which requests may differ and still count as the same.
        tempo: How much longer the waits of streams are than they were: 1 plays them as they came, 0 without any.
    """

    def __init__(
        self, path: Path, *, play: bool, upstream: str | None, ignore: Iterable[str] = (), tempo: float = 1.0
    ) -> None:
        self.tape = Tape(path, Likeness(ignore))
        self.plays = play
        self.tempo = tempo
        self.upstream: Upstream | None = None
        if upstream is not None:
            from .upstream import Upstream

            self.upstream = Upstream(upstream, self.tape)

    async def close(self) -> None:
        """Close the connections to the real API."""
        if self.upstream is not None:
            await self.upstream.close()

    async def answer(self, incoming: Incoming) -> Answer:
        """The answer to a request.

        Raises:
            Refused: It is not on the cassette, and there is nobody to ask.
        """
        request = request_of(incoming)
        known = self.tape.answer(request) if self.plays else None
        if known is not None:
            return self._played(known)
        if self.upstream is None:
            raise not_recorded(f"{incoming.method} {incoming.path}")
        return await self.upstream.answer(incoming, request)

    def _played(self, known: JSON) -> Answer:
        answer = Answer(status=known["status"], headers=dict(known["headers"]))
        if "events" in known:
            answer.pieces = _told(known["events"], self.tempo)
            return answer
        body = self.tape.body(known)
        if isinstance(body, Path):
            answer.pieces = _read(body)
        else:
            answer.body = body
        return answer


def not_recorded(what: str) -> Refused:
    """The refusal of what is on no cassette."""
    return Refused(f"The cassette has no answer to this request: {what}", status=404, code="not_recorded")


async def _told(events: list[list[object]], tempo: float) -> AsyncGenerator[bytes, None]:
    """Recorded events at the times at which they came."""
    started = time.monotonic()
    for at, text in events:
        wait = float(str(at)) * tempo - (time.monotonic() - started)
        await asyncio.sleep(max(wait, 0))
        yield str(text).encode()


async def _read(path: Path) -> AsyncGenerator[bytes, None]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece
