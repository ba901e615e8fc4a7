"""A websocket that is on a cassette, or comes onto it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Refused
from ..line import Ended
from .deck import not_recorded
from .likeness import request_of
from .playback import Playback, Unknown

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from ..description import JSON
    from ..line import Line
    from .deck import Deck


async def open_session(deck: Deck, line: Line) -> Answer | Coroutine[Any, Any, None]:
    """What is to be said over a websocket, or the answer by which the real API refuses it.

    Raises:
        Refused: It is on no cassette, and there is nobody to ask; or the real API cannot be reached.
    """
    request = request_of(line.incoming)
    if deck.plays:
        sessions = deck.tape.sessions(request)
        if sessions and "answer" in sessions[0]:
            deck.tape.played(request, sessions[0])
            refusal = sessions[0]["answer"]
            return Answer(body=str(refusal["text"]), status=refusal["status"], headers=dict(refusal["headers"]))
        if sessions:
            return _play(deck, line, request, [one for one in sessions if "messages" in one])
    if deck.upstream is None:
        raise not_recorded(f"WEBSOCKET {line.incoming.path}")
    from .relay import Relay

    relay = Relay(deck, line, request)
    refused = await relay.open()
    return relay.run() if refused is None else refused


async def _play(deck: Deck, line: Line, request: JSON, sessions: list[JSON]) -> None:
    """Play a session; one that begins otherwise than all that are known is taken over by the real API."""
    playback = Playback(deck, line, request, sessions)
    try:
        await playback.run()
    except Unknown as unknown:
        if deck.upstream is None or unknown.heard != 1:
            await _own_up(line, unknown)
            raise Ended("complete") from None
        from .relay import Relay

        relay = Relay(deck, line, request)
        refused = await relay.open()
        if refused is not None:
            await _own_up(line, unknown)
            raise Ended("complete") from None
        await relay.run(said=unknown.message, seen=line.incoming.events)


async def _own_up(line: Line, unknown: Unknown) -> None:
    """Say that a message is on no cassette."""
    words = f"The cassette has no answer to message {unknown.heard} of this websocket"
    refused = Refused(words, code="not_recorded")
    await line.tell_event({"type": "error", **refused.body})
    await line.close(1011, "not recorded")
