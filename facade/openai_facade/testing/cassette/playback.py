"""Plays a websocket from a cassette: the client's messages in their order, and what was said to each."""

from __future__ import annotations

import asyncio
import base64
import time
from typing import TYPE_CHECKING, Any

from ..hiding import Hiding, secrets_of
from ..line import Ended

if TYPE_CHECKING:
    from ..description import JSON
    from ..line import Line
    from .deck import Deck

CLIENT, SERVER = "client", "server"


class Unknown(Exception):
    """The client says what it says in no recording.

    Attributes:
        heard: Which message of the client it is, counted from 1.
        message: The message.
    """

    def __init__(self, heard: int, message: str | bytes) -> None:
        super().__init__(heard)
        self.heard = heard
        self.message = message


class Playback:
    """One websocket that is played.

    Args:
        deck: The cassette in its place.
        line: The websocket.
        request: How it was opened.
        sessions: The recordings of such websockets, in the order in which they are to be played.
    """

    def __init__(self, deck: Deck, line: Line, request: JSON, sessions: list[JSON]) -> None:
        self._deck = deck
        self._line = line
        self._request = request
        self._sessions = sessions
        self._hiding = Hiding(secrets_of(line.incoming.headers))
        self._heard: list[str] = []

    async def run(self) -> None:
        """Play.

        Raises:
            Unknown: The client says what is in no recording.
            Ended: The client has gone, or a fault has ended it.
        """
        session, place, last, since = self._sessions[0], 0, 0.0, time.monotonic()
        # the next websocket of this kind gets the next recording, also while this one is open
        self._deck.tape.played(self._request, session)
        await self._line.accept(session.get("protocol"))
        while place < len(session["messages"]):
            who, at, kept = session["messages"][place]
            if who == CLIENT:
                session = await self._expected(session, place)
                last, since = float(session["messages"][place][1]), time.monotonic()
            else:
                await asyncio.sleep(max((float(at) - last) * self._deck.tempo - (time.monotonic() - since), 0))
                await self._line.tell(spoken(kept))
            place += 1
        await self._end(session)

    async def _expected(self, session: JSON, place: int) -> JSON:
        """Wait for the client's next message; gives back the recording in which it stands there."""
        message = await self._line.hear()
        note(self._line, message)
        like = self._deck.tape.likeness.message(message, self._hiding)
        self._heard.append(like)
        for one in [session, *self._sessions]:
            if self._fits(one, place):
                if one is not session:
                    self._deck.tape.played(self._request, one)
                return one
        raise Unknown(len(self._heard), message)

    def _fits(self, session: JSON, place: int) -> bool:
        """Whether the client said in a recording, up to a place, what it has said now."""
        messages: list[Any] = session["messages"]
        if len(messages) <= place or messages[place][0] != CLIENT:
            return False
        said = [spoken(kept) for who, _, kept in messages[: place + 1] if who == CLIENT]
        return [self._deck.tape.likeness.message(one, self._hiding) for one in said] == self._heard

    async def _end(self, session: JSON) -> None:
        closed: JSON = session.get("closed") or {}
        if closed.get("by") == SERVER:
            await self._line.close(closed["code"], closed.get("reason", ""))
            raise Ended("complete")
        message = await self._line.hear()
        raise Unknown(len(self._heard) + 1, message)


def note(line: Line, message: str | bytes) -> None:
    """Write a message of the client into the journal."""
    import json

    try:
        line.incoming.messages.append(json.loads(message))
    except (ValueError, RecursionError):
        line.incoming.messages.append(message if isinstance(message, str) else message.decode("utf-8", "replace"))


def kept(message: str | bytes, hiding: Hiding) -> Any:
    """A message as a tape keeps it."""
    if isinstance(message, bytes):
        return {"base64": base64.b64encode(message).decode()}
    return hiding.json(message)


def spoken(kept: Any) -> str | bytes:
    """A message that a tape has kept."""
    return base64.b64decode(kept["base64"]) if isinstance(kept, dict) else str(kept)
