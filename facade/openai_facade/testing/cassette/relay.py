"""Passes a websocket on to a real API, and writes down who said what and when."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING, Any

from ..answers import Answer, Refused
from ..hiding import Hiding, secrets_of
from ..line import Ended
from .playback import CLIENT, SERVER, kept, note
from .upstream import passed_on

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

    from ..description import JSON
    from ..line import Line
    from .deck import Deck

_GREETING = 10.0
"""How many seconds to wait for the first events of a session."""


class Relay:
    """One websocket that is passed on.

    Args:
        deck: The cassette in its place.
        line: The websocket.
        request: How it was opened.
    """

    def __init__(self, deck: Deck, line: Line, request: JSON) -> None:
        self._deck = deck
        self._line = line
        self._request = request
        self._hiding = Hiding(secrets_of(line.incoming.headers))
        self._messages: list[list[Any]] = []
        self._closed: JSON | None = None
        self._socket: ClientConnection | None = None
        self._started = 0.0

    async def open(self) -> Answer | None:
        """Connect to the real API; gives back its answer when it refuses.

        Raises:
            Refused: It cannot be reached.
        """
        from websockets.asyncio.client import connect
        from websockets.exceptions import InvalidStatus, WebSocketException

        incoming = self._line.incoming
        assert self._deck.upstream is not None
        url = "ws" + self._deck.upstream.url(incoming).removeprefix("http")
        protocols = [one.strip() for one in incoming.headers.get("sec-websocket-protocol", "").split(",") if one]
        headers = passed_on(incoming)
        agent = headers.pop("user-agent", None)
        try:
            self._socket = await connect(
                url,
                additional_headers=headers,
                user_agent_header=agent,
                subprotocols=protocols or None,  # type: ignore[arg-type]
                max_size=None,
                compression=None,
            )
        except InvalidStatus as refused:
            return self._refused(refused.response.status_code, refused.response.headers, refused.response.body)
        except (OSError, WebSocketException) as problem:
            words = f"The upstream API cannot be reached: {problem!r}"
            raise Refused(words, status=502, type="server_error", code="upstream") from None
        self._started = time.monotonic()
        return None

    def _refused(self, status: int, headers: Any, body: bytes | bytearray | None) -> Answer:
        named = {"content-type": headers.get("content-type", "application/json")}
        content = bytes(body or b"")
        text = self._hiding.json(content.decode("utf-8", "replace"))
        self._deck.tape.write(self._request, answer={"status": status, "headers": named, "text": text})
        return Answer(body=content, status=status, headers=named)

    async def run(self, *, said: str | bytes | None = None, seen: int = 0) -> None:
        """Pass messages on until either side closes the websocket.

        Args:
            said: What the client has said already; the websocket is accepted then.
            seen: How many events the client has had already, which are held back.

        Raises:
            Ended: The client has gone, or a fault has ended it.
        """
        socket = self._socket
        assert socket is not None
        try:
            if said is None:
                await self._line.accept(socket.subprotocol)
            else:
                await self._catch_up(said, seen)
            await self._pass_on()
        except Ended as ended:
            if ended.outcome == "left":
                code = ended.code if 1000 <= ended.code < 5000 and ended.code not in (1005, 1006) else 1000
                self._closed = {"by": CLIENT, "code": code, "reason": ended.reason}
                await socket.close(code)
            self._write(socket.subprotocol, ended.outcome)
            raise
        finally:
            await socket.close()

    async def _catch_up(self, said: str | bytes, seen: int) -> None:
        """Say what the client has said, once the real API has said what the client has heard from elsewhere."""
        assert self._socket is not None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GREETING):
                for _ in range(seen):
                    self._note(SERVER, await self._socket.recv())
        await self._say(said)

    async def _pass_on(self) -> None:
        """Pass on what both sides say until one of them is gone."""
        both = [asyncio.create_task(self._listen()), asyncio.create_task(self._forward())]
        try:
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            # where both have ended, the real API's word counts: its end is what the client has heard of
            for task in both:
                if task.done():
                    task.result()
        finally:
            for task in both:
                task.cancel()
            await asyncio.gather(*both, return_exceptions=True)

    def _write(self, protocol: str | None, outcome: str) -> None:
        """Keep what was said, but for what a fault has broken off."""
        if outcome != "dropped":
            self._deck.tape.write(self._request, protocol=protocol, messages=self._messages, closed=self._closed)

    async def _listen(self) -> None:
        """Pass on what the real API says."""
        from websockets.exceptions import ConnectionClosed

        assert self._socket is not None
        with contextlib.suppress(ConnectionClosed):
            while True:
                message = await self._socket.recv()
                self._note(SERVER, message)
                await self._line.tell(message)
        code, reason = self._socket.close_code or 1006, self._socket.close_reason or ""
        self._closed = {"by": SERVER, "code": code if code not in (1005, 1006) else 1011, "reason": reason}
        await self._line.close(self._closed["code"], reason)
        raise Ended("complete")

    async def _forward(self) -> None:
        """Pass on what the client says."""
        while True:
            message = await self._line.hear()
            note(self._line, message)
            await self._say(message)

    async def _say(self, message: str | bytes) -> None:
        from websockets.exceptions import ConnectionClosed

        assert self._socket is not None
        self._note(CLIENT, message)
        try:
            await self._socket.send(message)
        except ConnectionClosed:  # the other task hears of it as well
            await asyncio.sleep(0)

    def _note(self, who: str, message: str | bytes) -> None:
        at = round(time.monotonic() - self._started, 4)
        self._messages.append([who, at, kept(message, self._hiding)])
