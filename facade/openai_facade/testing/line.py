"""One websocket on the wire: messages are read as they come, also while something is sent, and faults are played."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

from .answers import dumps
from .delivery import KEPT
from .protocol import cut

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from .faults import Fault
    from .incoming import Incoming
    from .protocol import Receive, Send


class Ended(Exception):
    """The exchange is over.

    Attributes:
        outcome: How it ended: "complete", "dropped" by a fault, or "left".
        code: The code with which the client closed the websocket.
    """

    def __init__(self, outcome: str, code: int = 1006, reason: str = "") -> None:
        super().__init__(outcome)
        self.outcome = outcome
        self.code = code
        self.reason = reason


class Line:
    """A websocket that a client has opened.

    Args:
        incoming: The request; what is said is written down with it.
        fault: What is to go wrong.
        receive: ASGI's receive function.
        send: ASGI's send function.
        transport: The connection, for faults that need it raw.
    """

    def __init__(
        self, incoming: Incoming, fault: Fault, receive: Receive, send: Send, transport: asyncio.Transport
    ) -> None:
        self.incoming = incoming
        self._fault = fault
        self._receive = receive
        self._send = send
        self._transport = transport
        self._inbox: asyncio.Queue[MutableMapping[str, Any]] = asyncio.Queue()
        self._reader: asyncio.Task[None] | None = None

    @property
    def quiet(self) -> bool:
        """Whether the client has said nothing that was not heard yet."""
        return self._inbox.empty()

    async def accept(self, protocol: str | None) -> None:
        """Accept the websocket.

        Raises:
            Ended: A fault has it otherwise.
        """
        if self._fault.drop == "before":
            await self.cut()
        await self._put({"type": "websocket.accept", "subprotocol": protocol, "headers": []})
        if self._fault.drop == "headers":
            await self.close(1011, "emulated")
            raise Ended("dropped")
        self._reader = asyncio.create_task(self._read())

    def release(self) -> None:
        """Stop reading."""
        if self._reader is not None:
            self._reader.cancel()

    def nudge(self) -> None:
        """Have `hear_or_nudge` come back although the client has said nothing."""
        self._inbox.put_nowait({"type": "nudge"})

    async def hear(self) -> str | bytes:
        """The next message of the client, which is written down.

        Raises:
            Ended: The client has closed the websocket.
        """
        text = None
        while text is None:
            text = await self.hear_or_nudge()
        return text

    async def hear_or_nudge(self) -> str | bytes | None:
        """The next message of the client, or None for a nudge.

        Raises:
            Ended: The client has closed the websocket.
        """
        message = await self._inbox.get()
        if message["type"] == "nudge":
            return None
        if message["type"] == "websocket.disconnect":
            raise Ended("left", message.get("code") or 1006, message.get("reason") or "")
        text: str | bytes = message.get("text") or message.get("bytes") or b""
        self.incoming.message_bytes += len(text)
        return text

    async def tell(self, text: str | bytes) -> None:
        """Send a message.

        Raises:
            Ended: A fault ends the exchange behind it.
        """
        await self._put({"type": "websocket.send", "text" if isinstance(text, str) else "bytes": text})
        self.incoming.events += 1
        data = text.encode() if isinstance(text, str) else text
        if len(self.incoming.answer) + len(data) < KEPT:
            self.incoming.answer += data + b"\n"
        if self.incoming.events == self._fault.after:
            await self._go_wrong()

    async def tell_event(self, event: object) -> None:
        """Send an event."""
        await self.tell(dumps(event).decode())

    async def _go_wrong(self) -> None:
        if self._fault.drop:
            await self.cut()
        if self._fault.stall:
            await asyncio.sleep(self._fault.stall)
        if self._fault.insert:
            await self._put({"type": "websocket.send", "text": self._fault.insert.decode("utf-8", "replace")})
        if self._fault.final:
            await self.close(1011, "emulated")
            raise Ended("dropped")

    async def close(self, code: int, reason: str) -> None:
        """Close the websocket, unless the client has done so meanwhile."""
        with contextlib.suppress(OSError):
            await self._send({"type": "websocket.close", "code": code, "reason": reason})

    async def _put(self, message: MutableMapping[str, Any]) -> None:
        """Send a message.

        Raises:
            Ended: There is nobody any more to send it to.
        """
        try:
            await self._send(message)
        except OSError:
            raise Ended("left") from None

    async def cut(self) -> None:
        """Cut the connection.

        Raises:
            Ended: Always.
        """
        cut(self._transport, reset=self._fault.reset)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        raise Ended("dropped")

    async def _read(self) -> None:
        while True:
            message = await self._receive()
            self._inbox.put_nowait(message)
            if message["type"] == "websocket.disconnect":
                return
